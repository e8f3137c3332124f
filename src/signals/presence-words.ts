import type { RawEntry } from '../lvs/reading/reading.ts';
import { fold } from '../lvs/words/text.ts';

/**
 * Words that say only whether a pupil was there, not why. They need no codebook; every other code
 * does. "Absent" is not a judgement: it becomes absence of which the reason is not known.
 */
const PRESENT = new Set(['present', 'aanwezig', '✓', '✔']);
const ABSENT = new Set(['absent', 'afwezig']);
const HALF = new Set(['half day', 'halve dag']);

export type Presence = 'present' | 'absent' | 'half';

/** What the entry says on presence alone, or null when its code has a meaning of its own. */
export function presenceOf(entry: Pick<RawEntry, 'code' | 'label'>): Presence | null {
  // A label beside "afwezig" or "aanwezig" is a reason, and the reason decides.
  const word = fold(entry.label ?? entry.code);
  if (PRESENT.has(word)) return 'present';
  if (ABSENT.has(word)) return 'absent';
  return HALF.has(word) ? 'half' : null;
}
