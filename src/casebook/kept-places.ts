import type { Place } from '../store/site-memory.ts';
import { readBook } from './opened-book.ts';
import { type Kind, kindOf } from './person-tokens.ts';
import { filesOfPupil } from './same-pupil.ts';
import { pupilFormat } from './sealed-pupil.ts';

/** Where something of a pupil stands on the device. */
export interface KeptPlace {
  /** Its key in the store. */
  key: string;
  /** The last day on which it stays there, as `YYYY-MM-DD`. */
  until: string;
  /** From which kinds of keys its codes were made, strongest first. */
  kinds: Kind[];
}

/**
 * Where something stands of the pupil whom a site knows by these keys. Null: it cannot be told, as while the
 * casebook is locked, or of a name that more than one pupil may have.
 */
export async function keptPlaces(
  place: Place,
  keys: readonly string[],
): Promise<KeptPlace[] | null> {
  const book = await readBook();
  if (book.state === 'off') return [];
  if (book.state !== 'open') return null;
  const tokens = await book.tokensOf(place, keys, book.day);
  if (tokens.length === 0 && book.pupils + book.unreadable > 0) return null;
  const known = new Set(tokens.flatMap((token) => book.byToken.get(token) ?? []));
  const files = filesOfPupil(tokens, [...known]);
  return (
    files?.map((file) => ({
      key: pupilFormat().prefix + file.tokens[0]!,
      until: file.until,
      kinds: [...new Set(file.tokens.flatMap((token) => kindOf(token) ?? []))],
    })) ?? null
  );
}
