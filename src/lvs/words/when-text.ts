import type { Day } from '../../../rules/attendance/day.ts';
import type { RawSlot } from '../reading/reading.ts';
import type { DateRules } from './date-rules.ts';
import { dayBy } from './date-text.ts';
import { joinParts, LAST_MINUTE, readPart, readTime } from './part-text.ts';
import { fold } from './text.ts';

/** When something was, day by day. */
export interface When {
  /** `slot` null: a part of the day, and the page does not say which. */
  at: { day: Day; slot: RawSlot | null }[];
  minutes: number | null;
}

/** A day, and perhaps a clock time on it in minutes after midnight. */
export interface Moment {
  day: Day;
  time: number | null;
}

const MONTHS = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const DATE = [
  String.raw`(?:[a-z]{2,9}[.,]? )?(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}[-/]\d{1,2}|\d{1,2} [a-z]{3,9}\b\.?(?:,? \d{4})?)`,
  String.raw`(?:[a-z]{3,9}[.,]? )?${MONTHS}\.? \d{1,2}(?:,? \d{4})?`,
  'vandaag|today|gisteren|yesterday',
].join('|');
const HEAD = new RegExp(`^(${DATE})(?:,? +(.*))?$`);
const MISSED = /(?:^|,? )(\d{1,3}) ?min(?:\.|uten|utes)?(?: gemist| missed)?$/;
const UNTIL = /^(.*?) ?(?:t\/m|tot en met|tot|until|to|–|—|-) ?(.+)$/;
const OPEN = /^(?:heden|nu|now|lopend|open)$/;
const LONGEST_DAYS = 366;
const MIDNIGHT = 24 * 60;

/** The day that a text begins with, and what stands after it; null when it begins with none. */
export function readHead(text: string, rules: DateRules): { day: Day; rest: string } | null {
  const head = HEAD.exec(fold(text));
  const day = head && dayBy(head[1]!, rules);
  return day === null ? null : { day, rest: head![2] ?? '' };
}

/** A day with or without a clock time; "heden" is today. */
export function readMoment(text: string, rules: DateRules): Moment | 'open' | null {
  if (OPEN.test(fold(text))) return 'open';
  const head = readHead(text, rules);
  const time = head && head.rest !== '' ? readTime(head.rest) : null;
  return head && (time !== null || head.rest === '') ? { day: head.day, time } : null;
}

/**
 * Day and part of the day in one text: `12-10-2026 3e uur`, `ma 12 okt, 3e - 5e uur`,
 * `12-10-2026 10:00:00 - 10:45:00`, `12-10-2026 t/m 14-10-2026`, `ma 12 okt, 08:30 - di 13 okt, 12:00`,
 * `ma 12 okt, 45 min gemist`. Only a date is the whole day. Null for anything else.
 */
export function readWhen(text: string, rules: DateRules): When | null {
  const head = readHead(text, rules);
  if (head === null) return null;
  const { day } = head;
  const missed = MISSED.exec(head.rest);
  const minutes = missed && Number(missed[1]);
  const rest = missed ? head.rest.slice(0, missed.index) : head.rest;
  if (rest === '') return { at: [{ day, slot: missed ? null : { part: 'day' } }], minutes };
  const parts = readPart(rest);
  if (parts) return { at: parts.map((slot) => ({ day, slot })), minutes };
  const until = UNTIL.exec(rest);
  const time = until && until[1] !== '' ? readTime(until[1]!) : null;
  if (!until || (until[1] !== '' && time === null)) return null;
  const to = readMoment(until[2]!, rules);
  const at = to && between({ day, time }, to, rules.today);
  return at && { at, minutes };
}

/** Every day from one moment to another, an open end being today; null when one of them has a time and the other has none. */
export function between(from: Moment, to: Moment | 'open', today: Day): When['at'] | null {
  const isOpen = to === 'open';
  const end = isOpen ? { day: today, time: null } : to;
  if (end.day < from.day || end.day - from.day > LONGEST_DAYS) return null;
  if (!isOpen && (from.time === null) !== (end.time === null)) return null;
  const start = from.time ?? 0;
  const stop = end.time ?? LAST_MINUTE;
  if (from.day === end.day) {
    if (isOpen && start > 0)
      return [{ day: from.day, slot: { part: 'times', from: start, to: null } }];
    const first = { part: 'times', from: start, to: null } as const;
    return (
      joinParts(first, { ...first, from: stop })?.map((slot) => ({ day: from.day, slot })) ?? null
    );
  }
  if (stop === 0) return null;
  return Array.from({ length: end.day - from.day + 1 }, (_, n) => {
    const day = from.day + n;
    const begins = day === from.day ? start : 0;
    const ends = day === end.day ? stop : LAST_MINUTE;
    if (begins === 0 && ends === LAST_MINUTE) return { day, slot: { part: 'day' } };
    const to = ends === LAST_MINUTE ? MIDNIGHT : ends;
    return { day, slot: { part: 'times', from: begins, to } };
  });
}
