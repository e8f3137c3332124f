import type { Day } from '../attendance/day.ts';
import type { PupilCase } from '../attendance/pupil-case.ts';
import type { PupilView } from '../measures/pupil-view.ts';
import type { CompiledPack } from './compiled-pack.ts';
import { type SettledPack, type SettledRule, settledPack } from './settled-pack.ts';

/** One pupil with the pack that is applied, ready to be judged on any day up to as-of. */
export interface Subject {
  pupilCase: PupilCase;
  view: PupilView;
  pack: SettledPack;
  /** Before this day nothing is seen or logged, so no rule is followed back further. */
  knownFrom: Day;
  /** Whether a count alone meets a rule, by day: asked again for each day that the rule is followed back. */
  counted: Map<SettledRule, Map<Day, boolean>>;
}

/** The same pupil with each of these packs, as the school has settled them. */
export function withPacks(
  pupilCase: PupilCase,
  view: PupilView,
  packs: readonly CompiledPack[],
  knownFrom: Day,
): Subject[] {
  const { settings, school } = pupilCase;
  return packs.map((pack) => ({
    pupilCase,
    view,
    pack: settledPack(pack, settings, school.sector),
    knownFrom,
    counted: new Map(),
  }));
}
