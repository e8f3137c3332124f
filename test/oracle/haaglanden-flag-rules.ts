import { exemptionAtStake, isTicked, reports } from './facts.ts';
import { type Flag, flagRule } from './flag-rules.ts';
import { IN_HAAGLANDEN, inHaaglanden } from './haaglanden-school.ts';
import { dateOf } from './logged.ts';
import { notYetLeerplichtig } from './pupil-age.ts';
import type { View } from './view.ts';

/** Haaglanden: what only a person can say. */

const ticked = (fact: string) => (view: View) => isTicked(view, fact);

type Row = [name: string, Flag['severity'], actions?: string[], more?: Partial<Flag>];

const ROWS: Row[] = [
  ['partial.signal', 'attention'],
  ['talk.smw', 'info', ['act.smw']],
  [
    'rijswijk.lpa-talk',
    'info',
    ['act.lpa-consult-named', 'act.talk-parents'],
    { residences: ['rijswijk'] },
  ],
  ['rijswijk.pozo', 'info', ['act.pozo'], { residences: ['rijswijk'] }],
  [
    'plan.insufficient-jgz',
    'attention',
    ['act.jgz-advice', 'act.jgz-exam'],
    { said: ticked('plan.failed') },
  ],
  ['worrying.zv-report', 'action', ['act.report-zv', 'act.mdo']],
  ['lpa.feedback-duo', 'info', [], { said: (view) => reports(view).length > 0 }],
  ['stopped.record', 'info', ['act.log-lvs']],
  ['offer.expertise', 'attention', ['act.swv-advice']],
  [
    'steunpunt.thuiszitters',
    'info',
    ['act.steunpunt'],
    { said: (view) => dateOf(view, 'thuiszitter.flagDate') !== null },
  ],
  ['ontdekkers', 'info', ['act.observation']],
  ['vision.onderwijsconsulent', 'info', ['act.onderwijsconsulent']],
  ['tension.bemiddeling', 'info', ['act.bemiddeling']],
  ['mdo.partners-stuck', 'action', ['act.opschaling']],
  ['opschaling.partial-long', 'urgent', ['act.opschaling'], { said: ticked('partial.long') }],
  ['opschaling.support-need', 'urgent', ['act.opschaling']],
  ['jbt', 'urgent', ['act.jbt']],
  ['help-refused.pv', 'info'],
  ['enforcement.criteria', 'info'],
  ['sick.not-plausible', 'action', ['act.report-duo'], { over: notYetLeerplichtig }],
  ['sick.doubt-lpa-advice', 'info', ['act.lpa-consult']],
  ['meldcode', 'urgent', ['act.meldcode']],
  ['removal.report-lpa', 'action', ['act.removal-notice']],
  ['exemption.lpa', 'attention', ['act.exemption'], { said: exemptionAtStake }],
  ['absolute.enrol', 'info', [], { residences: IN_HAAGLANDEN }],
  ['enrol.zorgplicht', 'info'],
  ['newcomer', 'info'],
  ['lpa.underlying', 'info', ['act.mdo'], { said: ticked('underlying') }],
  ['lpa.inspectie', 'info'],
];

export const haaglandenFlagRules = ROWS.map(([name, severity, actions = [], more]) =>
  flagRule('haaglanden', { id: `haaglanden.${name}`, severity, actions, ...more }, inHaaglanden),
);
