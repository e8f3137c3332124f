import type { PupilCase } from '../../../rules/attendance/pupil-case.ts';
import type { CompiledPack } from '../../../rules/evaluate/compiled-pack.ts';
import type { LadderState } from '../../../rules/evaluate/ladder.ts';
import { type LadderPlace, placeOnLadder } from '../../../rules/evaluate/ladder-place.ts';
import type { CaseRoute, RouteStep } from './case-sheet.ts';
import { type CasePlace, isMeantFor } from './in-force.ts';

/** The route of a protocol as it goes here, with the place of a case on it; null when it has none. */
export function routeOf(
  pupilCase: PupilCase,
  pack: CompiledPack,
  place: CasePlace,
): CaseRoute | null {
  const states = pack.ladder.filter((state) => isMeantFor(state, place));
  if (states.length === 0) return null;
  const { main, beside } = placeOnLadder(pupilCase, pack);
  const here = new Map([main, ...beside].flatMap((at) => (at === null ? [] : [[at.state, at]])));
  const stepsOn = (track: LadderState['track']) =>
    states.filter((state) => state.track === track).map((state) => stepOf(state, here.get(state)));
  return { title: pack.title, main: stepsOn('main'), beside: stepsOn('beside') };
}

function stepOf(state: LadderState, at: LadderPlace | undefined): RouteStep {
  const { since = null, due = null, overdue = null } = at ?? {};
  return { state, isHere: at !== undefined, since, due, overdue };
}
