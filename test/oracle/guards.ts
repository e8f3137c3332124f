import { daysFromTo } from './almanac.ts';
import {
  discussedInZat,
  exemptionAtStake,
  invitedBefore,
  isTicked,
  reports,
  talkHeld,
} from './facts.ts';
import type { IsoDate } from './types.ts';
import type { View } from './view.ts';

/** What blocks a step, and the way round it; in the order of the documents. */
interface Guard {
  id: string;
  pack: string;
  /** The step that is not open while it holds. */
  at: string;
  redirect: string[];
  /** `since`: the first day on which the rule was met, or the judged day. */
  holds(view: View, since: IsoDate): boolean;
}

const spreekuur = (name: string, redirect: string, holds: Guard['holds']): Guard => ({
  id: `denbosch.spreekuur.exclude-${name}`,
  pack: 'denbosch',
  at: 'act.invite-preventive',
  redirect: [redirect],
  holds,
});

/** A new report is made at most once in 7 days: not on the day of the last one, nor the six after it. */
const REPORT_AGAIN_AFTER = 7;

const GUARDS: Guard[] = [
  spreekuur('no-school-action', 'act.talk-parents', (view) => !talkHeld(view)),
  spreekuur('underlying', 'act.zat', (view) => isTicked(view, 'underlying')),
  spreekuur('zat', 'act.report-duo', discussedInZat),
  // An invitation for this same absence is the step itself, not an earlier one.
  spreekuur(
    'earlier',
    'act.report-duo',
    (view, since) => invitedBefore(view, since) || reports(view).length > 0,
  ),
  {
    id: 'denbosch.doorbraak.precondition',
    pack: 'denbosch',
    at: 'act.doorbraak',
    redirect: ['act.address-partner'],
    holds: (view) =>
      !isTicked(view, 'managers.addressed') &&
      !isTicked(view, 'flag.denbosch.doorbraak.precondition'),
  },
  {
    id: 'haaglanden.lpa.no-personal-data',
    pack: 'haaglanden',
    at: 'act.lpa-consult-named',
    redirect: ['act.lpa-consult'],
    holds: (view) => reports(view).length === 0 && !exemptionAtStake(view),
  },
  {
    id: 'law.report-weekly',
    pack: 'law',
    at: 'act.report-duo',
    redirect: ['act.check-duo'],
    holds: (view) =>
      reports(view).some((r) => daysFromTo(r.date, view.asOf).length <= REPORT_AGAIN_AFTER),
  },
];

export interface Steps {
  blockedBy: string[];
  actions: string[];
}

/** The steps that are open, with what blocks the others and the way round them. */
export function openSteps(pack: string, actions: string[], view: View, since: IsoDate): Steps {
  const blocking = GUARDS.filter(
    (guard) => guard.pack === pack && actions.includes(guard.at) && guard.holds(view, since),
  );
  const blocked = blocking.map((guard) => guard.at);
  // The way round stands in the place of the step that it replaces.
  const open = actions.flatMap((action) =>
    blocked.includes(action)
      ? blocking.filter((guard) => guard.at === action).flatMap((guard) => guard.redirect)
      : [action],
  );
  return { blockedBy: blocking.map((guard) => guard.id), actions: [...new Set(open)] };
}
