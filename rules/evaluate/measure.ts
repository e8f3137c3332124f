import type { Day } from '../attendance/day.ts';
import type { Facts } from '../attendance/pupil-case.ts';
import { measureLates, measureSickHome } from '../measures/counts.ts';
import { measureUnauthorisedHours } from '../measures/hours.ts';
import type { Measured } from '../measures/measured.ts';
import type { PupilView } from '../measures/pupil-view.ts';
import { measureRun, measureRunWeeks, measureSickDay } from '../measures/run-length.ts';
import { measureSickDays, measureSickSpells } from '../measures/sickness.ts';
import { resolveWindow } from './windows.ts';
import { reportedUntil } from './facts.ts';
import type { SettledCount } from './rule-body.ts';

/** Counts what a rule counts, as known on `asOf`. */
export function measure(count: SettledCount, view: PupilView, facts: Facts, asOf: Day): Measured {
  switch (count.measure) {
    case 'lates':
      return measureLates(view, resolveWindow(count.window, asOf, view.calendar), asOf);
    case 'sick-home':
      return measureSickHome(view, resolveWindow(count.window, asOf, view.calendar), asOf);
    case 'sick-spells': {
      const window = resolveWindow(count.window, asOf, view.calendar);
      return measureSickSpells(view, window, count.maxDays, asOf);
    }
    case 'sick-days': {
      const window = resolveWindow(count.window, asOf, view.calendar);
      return measureSickDays(view, window, count.minSpells, asOf);
    }
    case 'sick-day':
      return measureSickDay(view, asOf);
    case 'run':
      return measureRun(view, count.class, asOf);
    case 'run-weeks':
      return measureRunWeeks(view, count.class, count.days, count.unlessAllUnauthorised, asOf);
    case 'unauthorised-hours':
      return measureUnauthorisedHours(view, count.weeks, reportedUntil(facts, asOf), asOf);
  }
}
