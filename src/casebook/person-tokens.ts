import { type Day, formatDay } from '../../rules/attendance/day.ts';
import { schoolYearOf } from '../../rules/calendar/periods.ts';
import type { Place } from '../store/site-memory.ts';
import { utf8 } from './bytes.ts';

/** One pupil. `key`: how the caller knows this pupil; `keys`: how the pages of this session do. */
export interface Person {
  key: string;
  keys: readonly string[];
}

/** Kinds of keys, strongest first: number, LVS id, name with birth date, name with class. */
export const KINDS = ['nr', 'id', 'nb', 'nc'] as const;
export type Kind = (typeof KINDS)[number];

/** `nr.<hash>`: says of whom something is only to who has the key and the pupil's own number or name. */
export type Token = `${Kind}.${string}`;

/** The keys by which a pupil can be told again, strongest first; a name without a class is none. */
export function usableKeys(keys: readonly string[]): string[] {
  const usable = keys.filter((key) => kindOf(key) !== null && !key.endsWith('|'));
  return [...new Set(usable)].sort((a, b) => rankOf(a) - rankOf(b));
}

/** The tokens of a pupil by all usable keys, strongest first. */
export type TokensOf = (place: Place, keys: readonly string[], today: Day) => Promise<Token[]>;

/** Makes tokens, and remembers them for as long as the background is awake: each costs a hash. */
export function tokenMaker(hmac: CryptoKey): TokensOf {
  const made = new Map<string, Promise<Token>>();
  const tokenOf = (place: Place, key: string, today: Day) => {
    const text = JSON.stringify([place.school, ...meaningOf(place, key, today)]);
    const token = made.get(text) ?? hash(hmac, text).then((h): Token => `${kindOf(key)!}.${h}`);
    made.set(text, token);
    return token;
  };
  return (place, keys, today) =>
    Promise.all(usableKeys(keys).map((key) => tokenOf(place, key, today)));
}

/** What besides the key itself says who it is. */
function meaningOf({ origin }: Place, key: string, today: Day): string[] {
  switch (kindOf(key)) {
    case 'id':
      return [key, origin]; // another LVS numbers its own way
    case 'nc':
      return [key, formatDay(schoolYearOf(today).from)]; // next year the class has other pupils
    default:
      return [key];
  }
}

async function hash(hmac: CryptoKey, text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.sign('HMAC', hmac, utf8(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The kind of a key (`nr:…`) or of a token (`nr.…`); null when it is neither. */
export function kindOf(keyOrToken: string): Kind | null {
  return (
    KINDS.find(
      (kind) => /^[:.]/.test(keyOrToken.slice(kind.length)) && keyOrToken.startsWith(kind),
    ) ?? null
  );
}

function rankOf(key: string): number {
  return KINDS.indexOf(kindOf(key)!);
}
