import { pupilFormat } from '../../../casebook/sealed-pupil.ts';
import { bookFormat } from '../../../casebook/stored-book.ts';
import { isRecord } from '../../../schools/profile/is-record.ts';
import { schoolFormat } from '../../../schools/stored/school-format.ts';
import { seenFormat } from '../../../schools/stored/seen-notes.ts';
import { type Aside, asidesIn } from '../../../store/set-aside.ts';

/** One thing that is stored on this device. */
export interface StoredItem {
  key: string;
  raw: unknown;
  /** Of key and value together, in bytes, as browsers count it. */
  bytes: number;
  what: StoredKind;
}

export type StoredKind =
  /** `name` empty: not to be read. */
  | { kind: 'school'; name: string; mappings: number }
  | { kind: 'schools' }
  | { kind: 'seen' }
  | { kind: 'book' }
  /** `n`: its place among the pupils' files, from 1. `until`: `YYYY-MM-DD`; null: not to be read. */
  | { kind: 'pupil'; n: number; until: string | null }
  | { kind: 'aside'; aside: Aside }
  | { kind: 'unknown' };

const PUPIL = pupilFormat().prefix;
const ORDER: readonly StoredKind['kind'][] = [
  'school',
  'schools',
  'seen',
  'book',
  'pupil',
  'aside',
  'unknown',
];

/** All that is stored, without exception: schools first, what nobody knows last. */
export function storedItems(all: Readonly<Record<string, unknown>>): StoredItem[] {
  const asides = new Map(asidesIn(all).map((aside) => [aside.key, aside]));
  const pupils = Object.keys(all)
    .filter((key) => key.startsWith(PUPIL))
    .sort();
  const kindOf = (key: string, raw: unknown): StoredKind => {
    const aside = asides.get(key);
    if (aside !== undefined) return { kind: 'aside', aside };
    if (key === schoolFormat.former?.key) return { kind: 'schools' };
    if (key.startsWith(schoolFormat.prefix)) return schoolIn(raw);
    if (key.startsWith(seenFormat.prefix)) return { kind: 'seen' };
    if (key.startsWith(bookFormat.prefix)) return { kind: 'book' };
    if (key.startsWith(PUPIL))
      return { kind: 'pupil', n: pupils.indexOf(key) + 1, until: untilOf(raw) };
    return { kind: 'unknown' };
  };
  const placeOf = ({ what }: StoredItem) => ORDER.indexOf(what.kind);
  return Object.entries(all)
    .map(([key, raw]) => ({ key, raw, bytes: bytesOf(key, raw), what: kindOf(key, raw) }))
    .sort((a, b) => placeOf(a) - placeOf(b) || (a.key < b.key ? -1 : 1));
}

function schoolIn(raw: unknown): StoredKind {
  const { name, mappings } = isRecord(raw) ? raw : {};
  return {
    kind: 'school',
    name: typeof name === 'string' ? name : '',
    mappings: Array.isArray(mappings) ? mappings.length : 0,
  };
}

function untilOf(raw: unknown): string | null {
  return isRecord(raw) && typeof raw.until === 'string' ? raw.until : null;
}

function bytesOf(key: string, raw: unknown): number {
  return new TextEncoder().encode(key + JSON.stringify(raw)).length;
}
