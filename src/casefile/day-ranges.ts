import type { Day } from '../../rules/index.ts';
import { shortDate } from '../texts/dutch-date.ts';

export interface DayRange {
  from: Day;
  to: Day;
}

/** More ranges than these are told by their number. */
const MOST = 4;

/** The ranges as far as they lie in the window. */
export function rangesIn(ranges: readonly DayRange[], { from, to }: DayRange): DayRange[] {
  return ranges
    .filter((range) => range.from <= to && range.to >= from)
    .map((range) => ({ from: Math.max(range.from, from), to: Math.min(range.to, to) }));
}

/** `3 sep – 10 sep, 2 okt`; `more` says how many are left out. */
export function rangesText(ranges: readonly DayRange[], more: (n: number) => string): string {
  const words = ranges
    .slice(0, MOST)
    .map(({ from, to }) =>
      from === to ? shortDate(from) : `${shortDate(from)} – ${shortDate(to)}`,
    );
  const left = ranges.length - words.length;
  return [...words, ...(left > 0 ? [more(left)] : [])].join(', ');
}
