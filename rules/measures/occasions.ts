import type { Day } from '../attendance/day.ts';
import type { DayRange } from '../calendar/school-calendar.ts';
import { mergeDays } from '../calendar/sorted-days.ts';
import { measureCount } from './counts.ts';
import { roundHours, unauthorisedHours } from './hours.ts';
import { type Measured, measured } from './measured.ts';
import type { PupilView } from './pupil-view.ts';
import { countIn } from './tallies.ts';

/** What one time of unauthorised absence is, and whether a late arrival is one too. */
export interface OccasionCount {
  /** `occasion`: a stretch of adjacent slots on one day; `lesuur`: a slot; `hour`: an hour. */
  unit: 'occasion' | 'lesuur' | 'hour';
  includeLates: boolean;
  lessonMinutes: number | null;
}

/** How often the pupil was absent without leave in the window. A report does not set it back. */
export function measureOccasions(
  view: PupilView,
  { unit, includeLates, lessonMinutes }: OccasionCount,
  window: DayRange,
  asOf: Day,
): Measured {
  const lates = includeLates ? (['lates'] as const) : [];
  if (unit !== 'hour') {
    const name = unit === 'occasion' ? 'unauthorised-occasions' : 'unauthorised-slots';
    return measureCount(view, [name, ...lates], window, asOf);
  }
  const { hours, unknown } = unauthorisedHours(view, lessonMinutes);
  const counted = { from: window.from, to: Math.min(window.to, asOf) };
  const found = countIn(hours, counted);
  const late = measureCount(view, lates, window, asOf);
  const least = roundHours(found.amount) + late.least;
  const complete = !late.lowerBound && countIn(unknown, counted).amount === 0;
  return measured({
    least,
    greatest: complete ? least : Number.POSITIVE_INFINITY,
    lowerBound: late.lowerBound,
    window,
    evidence: mergeDays(found.days, late.evidence),
  });
}
