import type { RawEntry } from '../lvs/reading/reading.ts';
import { linesFor, meaningOf } from '../schools/codes/codebook.ts';
import type { ConfirmedCode, SchoolProfile } from '../schools/profile/profile.ts';
import { type Presence, presenceOf } from './presence-words.ts';

/** What one registration means, and who says so. */
export type EntryMeaning =
  /** What the school confirmed goes before a general word beside the code ("Z", "Afwezig"). */
  | { by: 'school'; meaning: ConfirmedCode }
  | { by: 'page'; presence: Presence }
  /** `listed`: what the school confirmed of this code, beside other words than stand here. */
  | { by: 'nobody'; listed: readonly ConfirmedCode[] };

export function entryMeaning(
  entry: Pick<RawEntry, 'code' | 'label'>,
  school: SchoolProfile,
): EntryMeaning {
  const found = meaningOf(school, entry.code, entry.label);
  if (found === 'collision') return { by: 'nobody', listed: linesFor(school, entry.code) };
  if (found !== null) return { by: 'school', meaning: found };
  const presence = presenceOf(entry);
  return presence === null ? { by: 'nobody', listed: [] } : { by: 'page', presence };
}
