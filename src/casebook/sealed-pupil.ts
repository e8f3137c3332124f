import '../store/zod-without-jit.ts';
import * as z from 'zod/mini';
import { parseDay } from '../../rules/attendance/day.ts';
import type { Format } from '../store/format.ts';
import { isNewer } from '../store/is-newer.ts';
import { utf8 } from './bytes.ts';
import { type PupilRecord, readRecord } from './pupil-record.ts';
import { seal, unseal } from './sealed-text.ts';

/** One pupil's record as it stands on the device. */
export interface SealedPupil {
  /** The strongest token of this pupil. */
  id: string;
  version: typeof VERSION;
  /** The last day on which it may stand there; in the clear, so that it also goes while locked. */
  until: string;
  sealed: string;
}

const VERSION = 1;

const stored = z.strictObject({
  id: z.string().check(z.minLength(1)),
  version: z.literal(VERSION),
  until: z.string().check(z.refine((text) => parseDay(text) !== null)),
  sealed: z.base64(),
});

/** `broken`: ids of what has the right shape and yet cannot be opened with the key. */
export function pupilFormat(broken: ReadonlySet<string> = new Set()): Format<SealedPupil> {
  return {
    prefix: 'pupil.',
    former: null,
    read: (raw) => {
      if (isNewer(raw, VERSION)) return { state: 'newer' };
      const { success, data } = stored.safeParse(raw);
      return success && !broken.has(data.id) ? { state: 'ok', item: data } : { state: 'damaged' };
    },
  };
}

/** Seals a record. `until`: the last day on which it may stand on the device, as `YYYY-MM-DD`. */
export async function sealPupil(
  key: CryptoKey,
  record: PupilRecord,
  until: string,
): Promise<SealedPupil> {
  const clear = { id: record.tokens[0]!, version: VERSION, until } as const;
  return { ...clear, sealed: await seal(key, utf8(JSON.stringify(record)), boundTo(clear)) };
}

/** Null when the key does not open it, or something else is in it. */
export async function openPupil(key: CryptoKey, item: SealedPupil): Promise<PupilRecord | null> {
  const bytes = await unseal(key, item.sealed, boundTo(item));
  return bytes && readRecord(JSON.parse(new TextDecoder().decode(bytes)));
}

function boundTo({ id, version, until }: Omit<SealedPupil, 'sealed'>): string {
  return JSON.stringify([version, id, until]);
}
