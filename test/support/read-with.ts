import { parseDay } from '../../rules/attendance/day.ts';
import type { ReadWith } from '../../src/lvs/read-with.ts';
import { HEADER_WORDS } from '../../src/lvs/words/dictionary.ts';

/** Reading on 20 November 2026 a site of which no view is known. */
export const READ_WITH: ReadWith = {
  words: HEADER_WORDS,
  views: [],
  login: null,
  today: parseDay('2026-11-20')!,
};
