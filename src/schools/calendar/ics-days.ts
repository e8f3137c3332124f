import { convertIcsDuration, convertIcsText } from 'ts-ics';
import type { Day, DayRange } from '../../../rules/index.ts';
import { type IcsEventLines, icsEventsIn, lineIn } from './ics-lines.ts';
import { type Moment, momentIn } from './ics-moment.ts';
import { repeatedDays } from './ics-repeat.ts';

const MINUTES_OF_DAY = 24 * 60;
/** In days, some fifty years: more is a mistake, and its days would not fit in memory. */
const LONGEST_DURATION = 20_000;

/** What a calendar says of one day or of days in a row, both included. */
export interface CalendarEvent {
  name: string;
  from: Day;
  to: Day;
  /** Minutes of the day on which it begins and ends; null: it takes whole days. */
  times: { from: number; to: number } | null;
}

/** An event that could not be read; `found` is the line that was not understood. */
export interface BrokenEvent {
  name: string;
  found: string;
}

export type IcsDays =
  | { problem: 'not-ics'; firstLine: string }
  | { problem: 'cut-off'; lastName: string | null }
  | { problem: 'no-events' }
  | {
      problem: null;
      /** In order of date; each one once. */
      events: CalendarEvent[];
      /** How many events lie wholly outside the days that were asked about. */
      elsewhere: number;
      broken: BrokenEvent[];
      /** Names of events whose repetition is not understood: only their first time is given. */
      onlyOnce: string[];
    };

/** The events of a calendar file (.ics) that touch `within`, with those that repeat on each of their days. */
export function readIcsDays(text: string, within: DayRange): IcsDays {
  const parts = icsEventsIn(text);
  if (parts.problem !== null) return parts;
  if (parts.events.length === 0) return { problem: 'no-events' };
  const moved = movedDays(parts.events);
  const events = new Map<string, CalendarEvent>();
  const broken: BrokenEvent[] = [];
  const onlyOnce: string[] = [];
  let elsewhere = 0;
  for (const lines of parts.events) {
    if (lineIn(lines, 'STATUS')?.value === 'CANCELLED') continue;
    const event = eventFrom(lines);
    if ('found' in event) {
      broken.push(event);
      continue;
    }
    const days = daysOf(lines, event, within, moved);
    if (days === null) onlyOnce.push(event.name);
    const length = event.to - event.from;
    const touching = (days ?? [event.from])
      .map((from) => ({ ...event, from, to: from + length }))
      .filter(({ from, to }) => from <= within.to && to >= within.from);
    if (touching.length === 0) elsewhere += 1;
    for (const one of touching) events.set(`${one.from} ${one.to} ${one.name}`, one);
  }
  const sorted = [...events.values()].sort((a, b) => a.from - b.from || a.to - b.to);
  return { problem: null, events: sorted, elsewhere, broken, onlyOnce };
}

function eventFrom(lines: IcsEventLines): CalendarEvent | BrokenEvent {
  const name = convertIcsText(undefined, { value: lineIn(lines, 'SUMMARY')?.value ?? '' }).trim();
  const startLine = lineIn(lines, 'DTSTART');
  const endLine = lineIn(lines, 'DTEND');
  const start = momentIn(startLine?.value ?? '');
  if (start === null) return { name, found: startLine?.text ?? '' };
  const end = endLine === null ? endBy(start, lines) : momentIn(endLine.value);
  if (end === null) return { name, found: endLine?.text ?? lineIn(lines, 'DURATION')?.text ?? '' };
  return { name, ...span(start, end) };
}

/** The end of an event that says how long it takes, or nothing: then its first day, or its first moment. */
function endBy(start: Moment, lines: IcsEventLines): Moment | null {
  const line = lineIn(lines, 'DURATION');
  if (line === null) return start.minute === null ? { ...start, day: start.day + 1 } : start;
  if (!/^\+?P(?=\w)(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$/.test(line.value)) return null;
  const { weeks = 0, days = 0, hours = 0, minutes = 0 } = convertIcsDuration(undefined, line);
  const end = (start.minute ?? 0) + hours * 60 + minutes;
  const length = weeks * 7 + days + Math.floor(end / MINUTES_OF_DAY);
  if (length > LONGEST_DURATION) return null;
  return {
    day: start.day + length,
    minute: start.minute === null ? null : end % MINUTES_OF_DAY,
  };
}

/** The end of a whole day is the first day after it; from midnight to midnight is a whole day too. */
function span(start: Moment, end: Moment): Pick<CalendarEvent, 'from' | 'to' | 'times'> {
  const from = start.day;
  const endsAtMidnight = (end.minute ?? 0) === 0 && end.day > from;
  const to = Math.max(from, endsAtMidnight ? end.day - 1 : end.day);
  const isToTheEnd = endsAtMidnight || end.minute === null || end.minute === MINUTES_OF_DAY - 1;
  const isWhole = (start.minute ?? 0) === 0 && isToTheEnd;
  return { from, to, times: isWhole ? null : { from: start.minute ?? 0, to: end.minute ?? 0 } };
}

/** On which days an event begins; null when its repetition is not understood. */
function daysOf(
  lines: IcsEventLines,
  { from, to }: CalendarEvent,
  within: DayRange,
  moved: ReadonlyMap<string, Set<Day>>,
): Day[] | null {
  const rule = lineIn(lines, 'RRULE')?.value;
  const wide = { from: within.from - (to - from), to: within.to };
  const repeated = rule === undefined ? [from] : repeatedDays(rule, from, wide);
  if (repeated === null) return null;
  const gone = new Set(daysIn(lines, 'EXDATE'));
  const isMove = lineIn(lines, 'RECURRENCE-ID') !== null;
  const away = isMove ? undefined : moved.get(lineIn(lines, 'UID')?.value ?? '');
  const days = new Set([...repeated, ...daysIn(lines, 'RDATE')]);
  return [...days].filter((day) => !gone.has(day) && !away?.has(day));
}

/** Per event (UID) the days that an event of its own has taken over: moved, or given another name. */
function movedDays(events: readonly IcsEventLines[]): Map<string, Set<Day>> {
  const moved = new Map<string, Set<Day>>();
  for (const lines of events) {
    const uid = lineIn(lines, 'UID')?.value ?? '';
    const days = daysIn(lines, 'RECURRENCE-ID');
    moved.set(uid, new Set([...(moved.get(uid) ?? []), ...days]));
  }
  return moved;
}

function daysIn(lines: IcsEventLines, name: string): Day[] {
  return lines
    .filter((line) => line.name === name)
    .flatMap(({ value }) => value.split(','))
    .flatMap((value) => momentIn(value)?.day ?? []);
}
