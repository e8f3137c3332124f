import { flagRule } from './flag-rules.ts';
import { dateOf } from './logged.ts';
import { endOfTerm } from './logged-terms.ts';
import type { ContractSignal, IsoDate } from './types.ts';
import type { Rule } from './verdict.ts';
import type { View } from './view.ts';

/** Groningen: who is aan zet, for a reason that only a person can name. */

export const inGroningen = (view: View) =>
  view.case.school.sector === 'vo' && view.case.school.municipality === 'groningen';

type Row = [name: string, severity: ContractSignal['severity'], actions: string[]];

/** A partner answers within 2 working days. */
const ASKED: Row[] = [
  ['suspect.lpa-advice', 'attention', ['act.lpa-consult']],
  ['notpluis.vo-wij', 'attention', ['act.vo-wij', 'act.jgz-gr']],
  ['vowij.casusregie', 'info', ['act.vo-wij', 'act.oza']],
  ['vowij.family', 'info', ['act.vo-wij']],
  ['vowij.wiz-check', 'info', ['act.vo-wij']],
  ['vowij.safety', 'urgent', ['act.vo-wij', 'act.meldcode']],
  ['vowij.wmo', 'info', ['act.vo-wij']],
  ['jgz.history', 'info', ['act.jgz-gr']],
  ['jgz.diagnostics', 'info', ['act.jgz-gr']],
  ['jgz.questions', 'info', ['act.jgz-gr']],
  ['jgz.advice', 'info', ['act.jgz-gr']],
  ['jgz.referral', 'info', ['act.jgz-gr', 'act.vo-wij']],
  ['jgz.load', 'info', ['act.jgz-gr']],
  ['shared.topics', 'info', ['act.vo-wij', 'act.jgz-gr']],
  ['school.ect', 'info', ['act.swv-advice']],
  ['intake', 'info', ['act.choose-partner']],
];

/** No term stands in the text, or at once. */
const OTHERS: Row[] = [
  ['vowij.crisis', 'urgent', ['act.vo-wij']],
  ['school.opp', 'info', ['act.opp']],
  ['vso.tlv', 'info', ['act.swv-advice']],
  ['oza', 'action', ['act.oza']],
  ['prevention.vowij-jgz', 'info', ['act.vo-wij', 'act.jgz-gr']],
];

const asRule = ([name, severity, actions]: Row) =>
  flagRule('groningen', { id: `groningen.${name}`, severity, actions }, inGroningen);

/** The last day for an answer to the message that was logged; null without one, or once answered. */
function answerBy(view: View): IsoDate | null {
  const sent = dateOf(view, 'partner.contactDate');
  const answered = dateOf(view, 'partner.answeredDate');
  if (sent === null || (answered !== null && answered >= sent)) return null;
  return endOfTerm(view, 'working-days', sent, 2);
}

export const groningenFlagRules: Rule[] = [
  ...ASKED.map((row) => ({ ...asRule(row), due: answerBy })),
  ...OTHERS.map(asRule),
];
