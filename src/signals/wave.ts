import type { Day } from '../../rules/attendance/day.ts';
import type { Kind } from '../../rules/attendance/record.ts';
import type { SchoolCalendar } from '../../rules/calendar/school-calendar.ts';
import type { Gap, Reading } from '../lvs/reading/reading.ts';
import type { JoinedPupil } from './join/join-seen.ts';
import type { WordedSignal } from './judge.ts';

/** A school day on which much of a group was ill: how many of how many that were read. */
export interface WaveDay {
  day: Day;
  ill: number;
  of: number;
}

/** By day; empty: no wave. */
export type Wave = ReadonlyMap<Day, WaveDay>;

/** Fewer may be a family with three children, or chance. */
const LEAST_PUPILS = 5;
/** Less of the group is what a winter day looks like. */
const LEAST_SHARE = 0.2;
/** A shorter list of registrations may hold nobody but who is ill, so that its share says nothing. */
const LEAST_LIST_DAYS = 28;

const ILL: ReadonlySet<Kind> = new Set(['sick', 'sick-home']);
/** What a page may lack and still show the whole group. */
const HARMLESS: readonly Gap['what'][] = [
  'no-period',
  'today-open',
  'unsaved',
  'not-registered',
  'unplaced-times',
];

/** The days on which an illness went round, per group of the page (`null`: pupils without one). */
export function wavesOn(
  reading: Pick<Reading, 'view' | 'scope' | 'period' | 'absentMeansPresent' | 'gaps'>,
  pupils: readonly JoinedPupil[],
  calendar: SchoolCalendar,
): ReadonlyMap<string | null, Wave> {
  if (!showsWholeGroup(reading)) return new Map();
  const groups = new Map<string | null, JoinedPupil[]>();
  for (const one of pupils) {
    const { group } = one.pupil;
    groups.set(group, [...(groups.get(group) ?? []), one]);
  }
  return new Map([...groups].map(([group, members]) => [group, waveIn(members, calendar)]));
}

/** The days of a wave among those that a signal counted; of a signal that is not about illness none. */
export function waveDaysOf({ signal, rule }: WordedSignal, wave: Wave): WaveDay[] {
  if (rule.family !== 'sickness') return [];
  return signal.evidence.flatMap((day) => wave.get(day) ?? []);
}

/** Whether all that a signal counted lies in a wave, so that it says little of this one pupil. */
export function isInWave(explained: WordedSignal, wave: Wave): boolean {
  const { evidence } = explained.signal;
  return evidence.length > 0 && waveDaysOf(explained, wave).length === evidence.length;
}

/** Whether a page shows everybody of its group, also who was never absent. */
export function showsWholeGroup({
  view,
  scope,
  period,
  absentMeansPresent,
  gaps,
}: Parameters<typeof wavesOn>[0]): boolean {
  if (scope === 'pupil' || gaps.some(({ what }) => !HARMLESS.includes(what))) return false;
  if (view === 'register' || view === 'matrix') return true;
  return absentMeansPresent && period !== null && period.to - period.from + 1 >= LEAST_LIST_DAYS;
}

function waveIn(pupils: readonly JoinedPupil[], calendar: SchoolCalendar): Wave {
  const ill = new Map<Day, number>();
  for (const { records } of pupils) {
    const days = new Set(records.filter(({ kind }) => ILL.has(kind)).map(({ day }) => day));
    for (const day of days) ill.set(day, (ill.get(day) ?? 0) + 1);
  }
  const of = pupils.length;
  const found = [...ill].filter(
    ([day, count]) =>
      count >= LEAST_PUPILS && count >= LEAST_SHARE * of && calendar.kindOf(day) === 'school',
  );
  return new Map(found.map(([day, count]) => [day, { day, ill: count, of }]));
}
