import type { Day } from '../attendance/day.ts';
import type { PupilCase } from '../attendance/pupil-case.ts';
import type { PupilView } from '../measures/pupil-view.ts';
import type { SettledPack, SettledRule } from './settled-pack.ts';

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
