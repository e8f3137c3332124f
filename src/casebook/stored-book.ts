import '../store/zod-without-jit.ts';
import * as z from 'zod/mini';
import { parseDay } from '../../rules/attendance/day.ts';
import type { Format } from '../store/format.ts';
import { isNewer } from '../store/is-newer.ts';
import type { LockedRoot } from './pin-lock.ts';
import { NO_TRIES, type PinTries } from './pin-tries.ts';
import type { SummerAnswer } from './retention.ts';
import { pupilFormat } from './sealed-pupil.ts';

/** What is stored of the casebook besides the pupils' files. It stands there since the first log. */
export interface StoredBook {
  id: typeof BOOK;
  version: typeof VERSION;
  /** The key of all that is kept: bare, or behind a PIN. */
  root: { bare: string } | { locked: LockedRoot };
  tries: PinTries;
  /** Whether files should be there: when they are not, the device has lost them. */
  holds: boolean;
  summer: SummerAnswer | null;
}

const BOOK = 'book';
const VERSION = 1;

const date = z.string().check(z.refine((text) => parseDay(text) !== null));
const whole = z.int().check(z.nonnegative());
const stored = z.strictObject({
  id: z.literal(BOOK),
  version: z.literal(VERSION),
  root: z.union([
    z.strictObject({ bare: z.base64() }),
    z.strictObject({
      locked: z.strictObject({ salt: z.base64(), rounds: whole, sealed: z.base64() }),
    }),
  ]),
  tries: z.strictObject({ wrong: whole, at: whole }),
  holds: z.boolean(),
  summer: z.nullable(z.strictObject({ yearEnd: date, keep: z.boolean() })),
});

export const bookFormat: Format<StoredBook> = {
  prefix: 'casebook.',
  former: null,
  read: (raw) => {
    if (isNewer(raw, VERSION)) return { state: 'newer' };
    const result = stored.safeParse(raw);
    return result.success ? { state: 'ok', item: result.data } : { state: 'damaged' };
  },
};

/** Every prefix under which the casebook is stored. */
export const CASEBOOK_KEYS: readonly string[] = [bookFormat.prefix, pupilFormat().prefix];

/** A casebook in which nothing is kept yet, under this key. */
export function newBook(root: StoredBook['root']): StoredBook {
  return { id: BOOK, version: VERSION, root, tries: NO_TRIES, holds: false, summer: null };
}
