import { RULE_IDS } from './rule-ids.ts';
import type { ContractCase } from './types.ts';

/** What the texts leave to the evaluator, so that no difference there is a mistake of either. */
interface NotSettled {
  why: string;
  rules: RegExp;
  /** Fields that may differ; `signal`: whether there is one at all; `doubt`: `unknown` or left out. */
  fields: string[];
  /** Only in such cases. */
  when?(c: ContractCase, rule: string): boolean;
}

const TERM = ['since', 'sinceLatest', 'due', 'overdue'];
/** Rules of which the reading is that a person sets the flag, besides those of auto M. */
const JUDGEMENTS = [
  'haaglanden.plan.insufficient-jgz',
  'haaglanden.stopped.record',
  'denbosch.talk.preventive-first',
  'denbosch.concern.signup-oco',
  'denbosch.light-unauthorised.preventive',
  'denbosch.sick.striking',
  'tilburg.sick.worrying-duo-overig',
  'tilburg.mazl.concern',
  'tilburg.parents.involve',
];
const DECIDED_BY_A_PERSON = [
  ...JUDGEMENTS,
  ...Object.values(RULE_IDS).flatMap(({ M }): readonly string[] => M),
];

const logged =
  (...names: string[]) =>
  (c: ContractCase) =>
    names.some((name) => c.facts[name] !== undefined);

const LIST: NotSettled[] = [
  {
    why: 'totals have no dates: since when such a rule is met, the texts do not say',
    rules: /./,
    fields: TERM,
    when: (c) => c.totals !== undefined,
  },
  {
    why: 'no text ranks these steps of the law, and no text gives its order',
    rules: /^law\.(lrv|luxeverzuim|overig)$/,
    fields: ['severity'],
  },
  {
    why: 'the row tells the next step in words only',
    rules:
      /^haaglanden\.(absent\.frequent|partial\.signal|lpa\.feedback-duo|phase2\.timebox|phase3a\.timebox|concern\.parent-talk-overdue)$|^denbosch\.(thuiszitter\.flag|jeugdarts\.(consult-2w|noshow-recontact|joint-talk)|duo\.lpa-invites|stagnation\.(partner|school)|spreekuur\.noshow)$/,
    fields: ['actions'],
  },
  {
    why: 'a flag of a rule that the page or a logged fact decides is the own addition of a pack',
    rules: /./,
    fields: ['signal'],
    when: (c, rule) => c.facts[`flag.${rule}`] !== undefined && !DECIDED_BY_A_PERSON.includes(rule),
  },
  {
    why: 'whether an MDO that was held earlier answers the call for one',
    rules: /^haaglanden\.mdo\.organise$/,
    fields: ['signal'],
    when: logged('mdo.dates'),
  },
  {
    why: 'whether a talk ends what a person asked for about a talk',
    rules: /^(haaglanden\.(talk\.smw|rijswijk\.lpa-talk)|denbosch\.talk\.preventive-first)$/,
    fields: ['signal'],
    when: logged('talk.date', 'talk.held'),
  },
  {
    why: 'whether a sign-up before the talk answers illness that goes on after it',
    rules: /^denbosch\.sick\.persists$/,
    fields: ['signal'],
    when: logged('jeugdarts.signupDate'),
  },
  {
    why: 'a term without a logged first day: whether an unseen beginning of a run makes it doubtful',
    rules:
      /^haaglanden\.opschaling\.step\d-term$|^denbosch\.(thuiszitter\.contact-2w|contact\.ongoing)$|^haaglanden\.sick\.route$/,
    fields: ['doubt'],
  },
  {
    why: 'a run that stands for a logged first day, where a school counts weeks in other days',
    rules: /^haaglanden\.opschaling\.step\d-term$|^denbosch\.thuiszitter\.contact-2w$/,
    fields: ['signal'],
    when: (c) => c.school.settings['run.weekMode'] !== undefined,
  },
  {
    why: 'a step of one municipality for a pupil whose school lies outside the region',
    rules: /^haaglanden\./,
    fields: ['signal'],
    when: (c) => c.pack === 'haaglanden' && c.school.municipality === 'other',
  },
  {
    why: 'whether an invitation came before a flag that nobody dated',
    rules: /^denbosch\.light-unauthorised\.preventive$/,
    fields: ['blockedBy', 'actions'],
    when: logged('preventive.invitedDate'),
  },
  {
    why: 'a deadline that points to another rule',
    rules: /^haaglanden\.absent\.frequent$/,
    fields: TERM,
  },
];

export function isNotSettled(c: ContractCase, rule: string, field: string): boolean {
  return LIST.some(
    (entry) =>
      entry.rules.test(rule) &&
      (entry.fields.includes(field) || entry.fields.includes('signal')) &&
      (entry.when?.(c, rule) ?? true),
  );
}
