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
  const standing = told.map(({ records }, at) => {
    const newer = told.slice(at + 1);
    return byDay(
      records.filter(({ day }) => !newer.some((other) => restates(other, told[at]!, day))),
    );
  });
  return standing.flatMap((days, at) =>
    [...days.values()].flat().flatMap((record) => {
      const schedule = calendar.scheduleOf(record.day);
      if (schedule === null) return [record];
      let taken: Slots = 0;
      told.forEach((other, otherAt) => {
        if (otherAt === at) return;
        const isNewer = otherAt > at;
        const isMark = isNewer && other.source.reading.view === 'register';
        if (isMark) taken |= shownAnew(other, told[at]!, record, schedule);
        for (const said of standing[otherAt]!.get(record.day) ?? []) {
          const goesFirst =
            said.kind === record.kind
              ? saysMore(said, record, isNewer)
              : isMark && overrules(said, record, schedule);
          if (goesFirst) taken |= slotsOfRecord(said, schedule);
        }
      });
      return without(record, taken, schedule);
    }),
  );
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

/** Of two that say the same, the one that says whether it is authorised, or else the newer. */
function saysMore(record: SeenRecord, than: SeenRecord, isNewer: boolean): boolean {
  const isEven = (record.excused === null) === (than.excused === null);
  return isEven ? isNewer : than.excused === null;
}

/** What a register says goes before what was said earlier, unless that tells why the pupil is absent. */
function overrules(mark: SeenRecord, earlier: SeenRecord, schedule: DaySchedule): boolean {
  return mark.kind !== 'unknown' && !explains(earlier, mark, schedule);
}

/** The slots that the same register shows again, also where it now says nothing of this pupil. */
function shownAnew(newer: Told, older: Told, record: SeenRecord, schedule: DaySchedule): Slots {
  const { reading, parts } = newer.source;
  if (!isSameView(newer.source, older.source) || reading.period?.from !== record.day) return 0;
  return parts.reduce((slots, part) => slots | slotsOfRecord({ ...record, ...part }, schedule), 0);
}
