import { dayBefore, daysFromTo } from './almanac.ts';
import { openSchool, type School, type Slot } from './school.ts';
import type { ContractCase, ContractRecord, IsoDate } from './types.ts';

/** What one slot of one day carries. */
export interface Mark {
  kind: string;
  excused: boolean | null;
}

/** A case as it looked at the end of one day: later records and later facts do not exist yet. */
export interface View {
  case: ContractCase;
  asOf: IsoDate;
  school: School;
  marks(date: IsoDate, slot: Slot): Mark[];
  recordsOn(date: IsoDate): ContractRecord[];
  /** Inside coverage, and no record means present there. */
  vouched(date: IsoDate): boolean;
  /** Covered as windows see it: in coverage, with every slot vouched for or recorded. */
  covered(date: IsoDate): boolean;
  /** Every school day of the window before asOf is covered (asOf itself never matters). */
  fullyCovered(from: IsoDate, to: IsoDate): boolean;
  /** The same case, as it looked on another day. */
  on(date: IsoDate): View;
}

/** The slots that a record lies on; none when it is not scheduled then. */
export function slotsOf(record: ContractRecord, slots: Slot[]): Slot[] {
  const byLesson = slots.length > 0 && /^\d/.test(slots[0]!.name);
  if (record.part === 'day') return slots;
  if (record.part === 'lesson') return slots.filter((s) => s.name === `${record.lesson}`);
  if (!byLesson) return slots.filter((s) => s.name === record.part);
  const half = Math.ceil(slots.length / 2);
  return record.part === 'am' ? slots.slice(0, half) : slots.slice(half);
}

const NOTHING: Mark[] = [];

/** The marks of every slot of every day that has records, worked out once. */
function marksOf(c: ContractCase, school: School): Map<string, Mark[]> {
  const found = new Map<string, Mark[]>();
  for (const record of c.records) {
    for (const slot of slotsOf(record, school.slots(record.date))) {
      const key = `${record.date} ${slot.name}`;
      found.set(key, [...(found.get(key) ?? []), record]);
    }
  }
  return found;
}

export function openCase(c: ContractCase): View {
  const school = openSchool(c);
  const byDate = new Map<IsoDate, ContractRecord[]>();
  for (const record of c.records) {
    byDate.set(record.date, [...(byDate.get(record.date) ?? []), record]);
  }
  const recordsOn = (date: IsoDate) => byDate.get(date) ?? [];
  const bySlot = marksOf(c, school);
  const marks = (date: IsoDate, slot: Slot) => bySlot.get(`${date} ${slot.name}`) ?? NOTHING;

  const inCoverage = (date: IsoDate) => c.coverage.from <= date && date <= c.coverage.to;
  const emptyMeansPresent =
    c.coverage.absentMeansPresent ?? c.coverage.absentMeansPresent === undefined;
  const vouched = (date: IsoDate) => inCoverage(date) && emptyMeansPresent;
  const covered = (date: IsoDate) =>
    inCoverage(date) &&
    (emptyMeansPresent || school.slots(date).every((slot) => marks(date, slot).length > 0));

  const views = new Map<IsoDate, View>();
  function at(asOf: IsoDate): View {
    const known = views.get(asOf);
    if (known) return known;
    const view: View = {
      case: c,
      asOf,
      school,
      marks: (date, slot) => (date > asOf ? NOTHING : marks(date, slot)),
      recordsOn: (date) => (date > asOf ? [] : recordsOn(date)),
      vouched,
      covered,
      fullyCovered(from, to) {
        const last = to < asOf ? to : dayBefore(asOf);
        return daysFromTo(from, last).every((d) => !school.isSchoolDay(d) || covered(d));
      },
      on: at,
    };
    views.set(asOf, view);
    return view;
  }
  return at(c.asOf);
}
