import { isTicked, preventiveHeld } from './facts.ts';
import { type Flag, flagRule } from './flag-rules.ts';
import { notYetLeerplichtig } from './pupil-age.ts';
import type { View } from './view.ts';

/** 's-Hertogenbosch: what only a person can say. */

type Row = [name: string, Flag['severity'], actions?: string[], more?: Partial<Flag>];

const DUO = ['act.inform-before-duo', 'act.report-duo'];

/** A school may report at the first appointment that was missed; else the jeugdarts tries again first. */
const reportsAtOnce = (view: View) => view.case.school.settings['denbosch.noshow'] === 'immediate';

const ROWS: Row[] = [
  ['talk.preventive-first', 'info', ['act.talk-parents']],
  ['concern.signup-oco', 'attention', ['act.signup-oco']],
  [
    'light-unauthorised.preventive',
    'info',
    ['act.invite-preventive'],
    { sectors: ['vo', 'mbo'], over: preventiveHeld },
  ],
  [
    'jeugdarts.noshow-recontact',
    'attention',
    [],
    { said: (view) => isTicked(view, 'jeugdarts.noshow'), over: reportsAtOnce },
  ],
  [
    'jeugdarts.noshow-duo',
    'urgent',
    [...DUO, 'act.zat'],
    {
      said: (view) => reportsAtOnce(view) && isTicked(view, 'jeugdarts.noshow'),
      over: notYetLeerplichtig,
    },
  ],
  ['jeugdarts.joint-talk', 'info'],
  ['jeugdarts.unfit-alternatives', 'action', ['act.plan-smart']],
  ['sick.unauthorised', 'info'],
  ['nocooperation.duo-zat', 'urgent', [...DUO, 'act.zat'], { over: notYetLeerplichtig }],
  ['duo.persist-zat', 'action', ['act.zat']],
  ['spreekuur.noshow', 'info'],
  ['spreekuur.returned', 'attention', ['act.talk-parents']],
  ['multi-concern.partners', 'info', ['act.zat']],
  ['meldcode', 'urgent', ['act.meldcode']],
  ['stagnation.partner', 'action'],
  ['stagnation.school', 'action'],
  ['stagnation.pupil-mdo', 'action', ['act.mdo', 'act.casuistiek', 'act.doorbraak']],
  ['no-agreement.swv', 'action', ['act.swv-advice', 'act.onderwijsconsulent']],
  ['vo.casuistiekoverleg', 'info', ['act.casuistiek'], { sectors: ['vo'] }],
  ['po.swv-advice', 'info', ['act.swv-advice'], { sectors: ['po'] }],
  ['doorbraak.step1', 'urgent', ['act.doorbraak']],
  ['doorbraak.step2', 'urgent', ['act.doorbraak']],
  ['early.partners', 'info', ['act.inform-partners', 'act.analysis']],
];

export const denboschFlagRules = ROWS.map(([name, severity, actions = [], more]) =>
  flagRule('denbosch', { id: `denbosch.${name}`, severity, actions, ...more }, () => true),
);
