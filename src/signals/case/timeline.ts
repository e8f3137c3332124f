import type { Day } from '../../../rules/attendance/day.ts';
import type { Facts } from '../../../rules/attendance/pupil-case.ts';
import { schoolYearOf } from '../../../rules/calendar/periods.ts';
import type { DayKind, SchoolCalendar } from '../../../rules/calendar/school-calendar.ts';
import type { SeenRecord } from '../attendance.ts';
import type { JoinedPupil } from '../join/join-seen.ts';
import type { Timeline, TimelineDay } from './case-sheet.ts';
import { loggedDays } from './logged-days.ts';
import { unseenDays } from './unseen-days.ts';

/** The school year of `asOf` with what happened in it, as far as this session saw. */
export function timelineOf(
  pupil: Pick<JoinedPupil, 'records' | 'coverage'>,
  facts: Facts,
  calendar: SchoolCalendar,
  asOf: Day,
): Timeline {
  const { from, to } = schoolYearOf(asOf);
  const isInYear = ({ day }: { day: Day }) => from <= day && day <= to;
  return {
    from,
    to,
    vakanties: rangesOf('vakantie', calendar, from, to),
    freeDays: rangesOf('free-day', calendar, from, to).flatMap((range) => daysIn(range)),
    days: daysWith(pupil.records.filter(isInYear)),
    // Its register may still be open, so as-of itself is not missed.
    unseen: unseenDays(pupil, calendar, from, asOf - 1),
    logged: loggedDays(facts).filter(isInYear),
  };
}

/** That a pupil was there is not drawn. */
function daysWith(records: readonly SeenRecord[]): TimelineDay[] {
  const days = new Map<Day, TimelineDay>();
  for (const { day, kind, part, lesson = null, excused, said } of records) {
    if (kind === 'present') continue;
    const found = days.get(day) ?? { day, records: [] };
    found.records.push({ kind, part, lesson, excused, said: wordsOf(said) });
    days.set(day, found);
  }
  return [...days.values()].sort((a, b) => a.day - b.day);
}

/** What the pages say, each word once. */
function wordsOf(said: SeenRecord['said']): string {
  return [...new Set(said.map(({ entry: { label, code } }) => label ?? code))].join(', ');
}

function rangesOf(
  kind: DayKind,
  calendar: SchoolCalendar,
  from: Day,
  to: Day,
): { from: Day; to: Day }[] {
  const ranges: { from: Day; to: Day }[] = [];
  for (let day = from; day <= to; day++) {
    if (calendar.kindOf(day) !== kind) continue;
    const last = ranges.at(-1);
    if (last?.to === day - 1) last.to = day;
    else ranges.push({ from: day, to: day });
  }
  return ranges;
}

function daysIn({ from, to }: { from: Day; to: Day }): Day[] {
  return Array.from({ length: to - from + 1 }, (_, n) => from + n);
}
