import { reports } from './facts.ts';
import { flagRule } from './flag-rules.ts';
import { dateOf, datesOf, isTrue } from './logged.ts';
import { duoInTilburg, inTilburg } from './tilburg-school.ts';
import type { ContractSignal } from './types.ts';
import type { Rule } from './verdict.ts';
import type { View } from './view.ts';

/** Tilburg: what only a person can say. */

interface More {
  /** Article of an exemption that was logged and says the same. */
  articles?: string[];
  /** Left out once this holds. */
  cleared?: (view: View) => boolean;
  applies?: (view: View) => boolean;
}

type Row = [name: string, severity: ContractSignal['severity'], actions: string[], more?: More];

const reported = { cleared: (view: View) => reports(view).length > 0, applies: duoInTilburg };
const discussed = (view: View) =>
  isTrue(view, 'zat.discussed') || datesOf(view, 'zat.dates').length > 0;
const jeugdartsSpoke = (view: View) =>
  dateOf(view, 'jeugdarts.consultDate') !== null || isTrue(view, 'jeugdarts.feedback');

const ROWS: Row[] = [
  ['preventive-talks', 'info', ['act.invite-preventive']],
  ['preventive-spreekuur', 'info', ['act.invite-preventive']],
  ['sick.worrying-duo-overig', 'action', ['act.report-duo-overig', 'act.mazl'], reported],
  ['mazl.concern', 'attention', ['act.mazl']],
  ['parents.involve', 'info', ['act.talk-parents']],
  [
    'step2.always-11abc',
    'action',
    ['act.zat'],
    { articles: ['11a', '11b', '11c'], cleared: discussed },
  ],
  ['step3b.start', 'urgent', ['act.overlegtafel']],
  ['step4a.procesgesprek', 'urgent', ['act.actietafel']],
  ['step4b.oudergesprek', 'info', []],
  ['step4.veilig-thuis', 'urgent', ['act.veilig-thuis']],
  ['care-toegang', 'info', []],
  ['variawet', 'action', ['act.variawet']],
  ['onderwijsconsulent', 'info', ['act.onderwijsconsulent']],
  ['toegang.route', 'info', ['act.toegang']],
  ['scen.absolute', 'info', ['act.overlegtafel']],
  ['scen.5a', 'action', ['act.exemption'], { articles: ['5a'] }],
  ['scen.5a-full', 'info', []],
  ['scen.5a-partial', 'action', ['act.swv-advice']],
  ['scen.5b', 'info', ['act.exemption'], { articles: ['5b'] }],
  ['scen.b3', 'info', []],
  ['scen.5c', 'info', ['act.exemption'], { articles: ['5c'] }],
  ['scen.11d-doubt', 'action', ['act.mazl'], { cleared: jeugdartsSpoke }],
  ['scen.11d-report', 'urgent', ['act.report-duo'], reported],
  ['scen.11d-offer', 'action', ['act.zat']],
  ['scen.variawet', 'action', ['act.variawet']],
  ['dagbesteding', 'info', ['act.variawet']],
  ['portvolio.escalate', 'urgent', ['act.actietafel']],
  ['offer.adapted', 'action', ['act.continuity', 'act.plan-smart']],
];

function ruleOf([name, severity, actions, more = {}]: Row): Rule {
  const id = `tilburg.${name}`;
  const { applies = inTilburg, cleared = () => false, articles = [] } = more;
  const plain = flagRule('tilburg', { id, severity, actions }, applies);
  return {
    ...plain,
    judge(view) {
      if (cleared(view)) return null;
      const logged = articles.some((article) => view.case.facts.exemption === article);
      if (!logged || view.case.facts[`flag.${id}`] === false) return plain.judge(view);
      const facts = { ...view.case.facts, [`flag.${id}`]: true };
      return plain.judge({ ...view, case: { ...view.case, facts } });
    },
  };
}

export const tilburgFlagRules = ROWS.map(ruleOf);
