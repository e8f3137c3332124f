import type { Total } from '../../../rules/attendance/record.ts';
import { type DaySchedule, type Slots, slotsOfRecord } from '../../../rules/attendance/slots.ts';
import type { SchoolCalendar } from '../../../rules/calendar/school-calendar.ts';
import type { SeenRecord } from '../attendance.ts';
import { explains } from './explain-absence.ts';
import { byDay, without } from './record-slots.ts';
import { isSameView, restates, type Told } from './seen-source.ts';

/**
 * The registrations of one pupil that hold after all these readings, oldest reading first. Gone is what
 * a newer reading said anew, what a newer register says otherwise of that part of the day, and what
 * another reading says as well.
 */
export function newestRecords(told: readonly Told[], calendar: SchoolCalendar): SeenRecord[] {
  const [only] = told;
  if (only === undefined || told.length === 1) return only?.records ?? [];
  const recordsOn = told.map(({ records }) => byDay(records));
  return told.flatMap((own, at) => {
    const newer = told.slice(at + 1);
    return own.records.flatMap((record) => {
      const { day } = record;
      if (newer.some((other) => restates(other, own, day))) return [];
      const schedule = calendar.scheduleOf(day);
      if (schedule === null) return [record];
      let taken: Slots = 0;
      told.forEach((other, otherAt) => {
        if (otherAt === at) return;
        const isNewer = otherAt > at;
        if (isNewer) taken |= shownAnew(other, own, record, schedule);
        for (const said of recordsOn[otherAt]!.get(day) ?? []) {
          const isMark = isNewer && other.source.reading.view === 'register';
          const goesFirst =
            isSameOutranked(record, said, isNewer) || (isMark && overrules(said, record, schedule));
          if (goesFirst) taken |= slotsOfRecord(said, schedule);
        }
      });
      return without(record, taken, schedule);
    });
  });
}

/** The totals of one pupil that hold: of each count the newest, and none of days that a newer list tells. */
export function newestTotals(told: readonly Told[]): Total[] {
  const newest = new Map<string, Total>();
  told.forEach(({ totals }, at) => {
    for (const total of totals) {
      const isTold = told.slice(at + 1).some(({ source: { coverage } }) => {
        return (
          coverage.absentMeansPresent && coverage.from <= total.from && total.to <= coverage.to + 1
        );
      });
      const key = `${total.kind} ${total.unit} ${total.from} ${total.to}`;
      if (isTold) newest.delete(key);
      else newest.set(key, total);
    }
  });
  return [...newest.values()];
}

/** Another reading says the same, and it is newer or says more on authorised or not. */
function isSameOutranked(record: SeenRecord, other: SeenRecord, isNewer: boolean): boolean {
  if (record.kind !== other.kind) return false;
  if (record.excused === other.excused || (record.excused !== null && other.excused !== null)) {
    return isNewer;
  }
  return record.excused === null;
}

/** What a register says goes before what was said earlier, unless that tells why the pupil is absent. */
function overrules(mark: SeenRecord, earlier: SeenRecord, schedule: DaySchedule): boolean {
  return mark.kind !== 'unknown' && !explains(earlier, mark, schedule);
}

/** The slots that the same register shows again, also where it now says nothing of this pupil. */
function shownAnew(newer: Told, older: Told, record: SeenRecord, schedule: DaySchedule): Slots {
  const { reading, parts } = newer.source;
  const isAgain = reading.view === 'register' && isSameView(newer.source, older.source);
  if (!isAgain || reading.period?.from !== record.day) return 0;
  return parts.reduce((slots, part) => slots | slotsOfRecord({ ...record, ...part }, schedule), 0);
}
