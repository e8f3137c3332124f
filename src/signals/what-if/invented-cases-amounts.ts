import { daysCounted } from '../../../rules/calendar/day-counts.ts';
import { monthsFrom } from '../../../rules/calendar/periods.ts';
import type { SettledCount } from '../../../rules/evaluate/rule-body.ts';
import type { Day } from '../../../rules/index.ts';
import type { WeekMode } from '../../../rules/measures/run-length.ts';
import type { Stage } from './invented-cases.ts';
import { schoolDaysBack } from './invented-cases-days.ts';
import { amountsOfHours } from './invented-cases-hours.ts';

/** A run is never followed further back than this, in school days. */
const LONGEST_RUN = 130;

/**
 * How much invented pupils have around a figure: just short of it, at it, one more; without those below 1.
 * A figure in weeks or months is turned into the school days of a run.
 */
export function amountsAround(count: SettledCount, figure: number, stage: Stage): number[] {
  return around(count, figure, stage).filter((amount) => amount > 0);
}

function around(count: SettledCount, figure: number, stage: Stage): number[] {
  switch (count.measure) {
    case 'unauthorised-hours':
      return amountsOfHours(figure, count.lessonMinutes, stage);
    case 'run-weeks':
      return runAround(stage, (first) => weeksLong(count.days, first, stage) >= figure);
    case 'run-months':
      return runAround(stage, (first) => monthsFrom(first, figure) < stage.asOf);
    case 'facts':
      return [1];
    default: {
      const reached = Math.ceil(figure);
      return [reached - 1, reached, reached + 1];
    }
  }
}

function runAround(stage: Stage, isLong: (first: Day) => boolean): number[] {
  const days = schoolDaysBack(stage.calendar, stage.asOf, LONGEST_RUN);
  const reached = days.findIndex(isLong) + 1;
  return reached === 0 ? [] : [reached - 1, reached, reached + 1];
}

const COUNTED = {
  weekdays: 'weekdays-outside-vakantie',
  schooldays: 'school-days',
  calendar: 'days',
} as const satisfies Record<WeekMode, string>;

function weeksLong(mode: WeekMode, first: Day, { calendar, asOf }: Stage): number {
  return daysCounted(COUNTED[mode], calendar).countIn(first, asOf);
}
