import type { Day } from '../attendance/day.ts';
import type { Facts } from '../attendance/pupil-case.ts';
import type { DayRange } from '../calendar/school-calendar.ts';
import {
  measureAbsentDates,
  measureCount,
  measureLates,
  measureSickHome,
  measureTruancy,
} from '../measures/counts.ts';
import { type CountFrom, measureElapsed } from '../measures/elapsed.ts';
import { measureUnauthorisedHours } from '../measures/hours.ts';
import { type Measured, measured } from '../measures/measured.ts';
import { measureOccasions } from '../measures/occasions.ts';
import type { PupilView } from '../measures/pupil-view.ts';
import {
  measureRun,
  measureRunMonths,
  measureRunWeeks,
  unlessAllUnauthorised,
} from '../measures/run-length.ts';
import { measureSickDay } from '../measures/sick-day.ts';
import { measureSickDays } from '../measures/sick-days.ts';
import { measureSpells } from '../measures/spell-count.ts';
import type { TallyName } from '../measures/tallies.ts';
import { doneDays, measureCycle } from './cycles.ts';
import type { Reference } from './fact-test.ts';
import { daysOf, reportedUntil } from './facts.ts';
import { leaveDays } from './leave-request.ts';
import type { SettledCount } from './rule-body.ts';
import { afterReport, resolveWindow } from './windows.ts';

/** What is counted from registrations, dates and the calendar; facts and flags alone count nothing. */
export type Countable = Exclude<SettledCount, { measure: 'facts' | 'flag' }>;
type WindowCount = Extract<Countable, { window: unknown }>;

/** Counts what a rule counts, as known on `asOf`. The rule's id tells which task a cycle is about. */
export function measure(
  count: Countable,
  view: PupilView,
  facts: Facts,
  asOf: Day,
  ruleId: string,
): Measured {
  if ('window' in count) {
    return inWindow(
      count,
      resolveWindow(count.window, asOf, view.calendar, facts),
      view,
      facts,
      asOf,
    );
  }
  switch (count.measure) {
    case 'unauthorised-hours':
      return measureUnauthorisedHours(view, count, reportedUntil(facts, asOf), asOf);
    case 'sick-day':
      return measureSickDay(view, asOf);
    case 'run':
      return measureRun(view, count.class, asOf);
    case 'run-weeks': {
      const length = measureRunWeeks(view, count.class, count.days, asOf);
      return count.unlessAllUnauthorised ? unlessAllUnauthorised(view, length) : length;
    }
    case 'run-months':
      return measureRunMonths(view, count.class, asOf);
    case 'elapsed': {
      const from = count.since.map((reference) => countFrom(reference, facts, asOf));
      return measureElapsed(view, from, count.unit, count.during, asOf);
    }
    case 'leave-days': {
      const least = leaveDays(facts, count.article, view.calendar);
      return measured({ least, window: { from: asOf, to: asOf }, evidence: [] });
    }
    case 'cycle':
      return measureCycle(count.every, doneDays(facts, ruleId), view.calendar, asOf);
  }
}

function inWindow(
  count: WindowCount,
  window: DayRange,
  view: PupilView,
  facts: Facts,
  asOf: Day,
): Measured {
  switch (count.measure) {
    case 'lates':
      return measureLates(view, window, asOf);
    case 'truancy':
      return measureTruancy(view, count.unit, window, asOf);
    case 'lates-and-truancy':
      return measureCount(view, ['lates', 'truant-occasions'], window, asOf);
    case 'unauthorised-slots':
      return unreported(view, 'unauthorised-slots', window, facts, asOf);
    case 'unauthorised-occasions':
      return measureOccasions(view, count, window, asOf);
    case 'holiday-dates':
      return unreported(view, 'holiday-dates', window, facts, asOf);
    case 'absent-dates':
      return measureAbsentDates(view, count.class, window, asOf);
    case 'absence-spells':
      return measureSpells(view, 'absent', window, null, asOf);
    case 'sick-home':
      return measureSickHome(view, window, asOf);
    case 'sick-spells':
      return measureSpells(view, 'sick', window, count.maxDays, asOf);
    case 'sick-days':
      return measureSickDays(view, window, count.minSpells, asOf);
  }
}

/** Without what was reported to DUO already. */
function unreported(
  view: PupilView,
  name: TallyName,
  window: DayRange,
  facts: Facts,
  asOf: Day,
): Measured {
  return measureCount(view, [name], afterReport(window, reportedUntil(facts, asOf)), asOf);
}

/** Something logged without a date gives no day to count from. */
function countFrom(reference: Reference, facts: Facts, asOf: Day): CountFrom {
  if (reference.event === undefined) return reference;
  return { days: daysOf(facts, reference.event, asOf), which: reference.which };
}
