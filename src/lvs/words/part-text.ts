import type { RawSlot } from '../reading/reading.ts';
import { dagdeelOf, lessonOf } from './header-words.ts';
import { fold } from './text.ts';

const WHOLE_DAY = /^(?:(?:hele |gehele )?dag|(?:whole|all) day)$/;
const TIME = /^(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?(?: ?u(?:ur)?)?$/;
const RANGE = /^(.+?)\s*(t\/m|tot en met|tot|until|to|–|—|-)\s*(.+)$/;

/** A clock time in minutes after midnight, or null. */
export function readTime(text: string): number | null {
  const match = TIME.exec(fold(text));
  if (!match) return null;
  const [hours, minutes] = [Number(match[1]), Number(match[2])];
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : null;
}

/**
 * The dagdeel, lessons or clock times that a text names, Dutch or English: `ochtend`, `3e uur`,
 * `3e t/m 5e uur`, `08:30 - 10:10`, `hele dag`. Null for anything else.
 */
export function readPart(text: string): RawSlot[] | null {
  const word = fold(text);
  const one = onePart(word);
  if (one) return [one];
  const range = RANGE.exec(word);
  const first = range && onePart(range[1]!);
  const last = range && onePart(range[3]!);
  if (!first || !last) return null;
  // "3 tot 5": with the fifth, or without?
  return first.part === 'lesson' && range[2] === 'tot' ? null : joinParts(first, last);
}

/** From one part of a day to another; null when they are of two sorts, or the wrong way round. */
export function joinParts(first: RawSlot, last: RawSlot): RawSlot[] | null {
  if (first.part === 'lesson' && last.part === 'lesson') {
    const count = last.lesson - first.lesson + 1;
    if (count < 1) return null;
    return Array.from({ length: count }, (_, n) => ({ part: 'lesson', lesson: first.lesson + n }));
  }
  if (first.part === 'times' && last.part === 'times') {
    if (first.from === 0 && last.from === LAST_MINUTE) return [{ part: 'day' }];
    return last.from > first.from ? [{ part: 'times', from: first.from, to: last.from }] : null;
  }
  if (first.part === 'am' && last.part === 'pm') return [first, last];
  return first.part === last.part && first.part !== 'lesson' ? [first] : null;
}

/** 23:59, with which a whole day ends. */
export const LAST_MINUTE = 24 * 60 - 1;

function onePart(word: string): RawSlot | null {
  if (WHOLE_DAY.test(word)) return { part: 'day' };
  const dagdeel = dagdeelOf(word);
  if (dagdeel) return { part: dagdeel };
  const lesson = lessonOf(word);
  if (lesson) return { part: 'lesson', lesson };
  const from = readTime(word);
  return from === null ? null : { part: 'times', from, to: null };
}
