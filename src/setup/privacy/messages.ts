import type { Logged } from '../../casebook/casebook.ts';
import type { KeptPlace } from '../../casebook/kept-places.ts';
import type { CasebookState, PupilFile } from '../../casebook/pupil-file.ts';
import type { PupilReading, Reading } from '../../lvs/reading/reading.ts';
import { tellBackground } from '../../platform/own-messages.ts';
import { isRecord } from '../../schools/profile/is-record.ts';
import type { LoggedNames } from '../../signals/held/logged-names.ts';
import type { InMemory } from '../../signals/memory/in-memory.ts';
import type { Place } from '../../store/site-memory.ts';

/** A pupil whom this session holds; `id` means something at this site and school only. */
export interface PupilAt extends Place {
  id: string;
}

/** What the privacy page asks of the background; each with its answer. */
export interface PrivacyAnswers {
  /** What this browser session holds in memory. */
  'read-memory': InMemory;
  /** A person wants all of the session gone, in memory and in every open page. */
  'wipe-session': Wiped;
  /** The same, and all that is stored on this device, and every access that a person gave. */
  'wipe-all': Wiped;
  /** Who stands in the readings of this session. */
  'held-pupils': HeldName[];
  /** All that is held of one of them; null: nothing any more. */
  'held-of-pupil': HeldOfPupil | null;
  /** Forgets all of it, on the device and in memory. `gone`: there is no such pupil any more. */
  'forget-held': { forgotten: Logged | 'gone' };
}

export type PrivacyRequest =
  | { type: 'read-memory' | 'wipe-session' | 'wipe-all' | 'held-pupils' }
  | { type: 'held-of-pupil' | 'forget-held'; of: PupilAt };

/** `done` false: not all of it is gone. */
export interface Wiped {
  done: boolean;
}

export interface HeldName extends PupilAt {
  name: string;
  group: string | null;
  /** As the pages show it; null: they do not. */
  number: string | null;
  /** False for rows that may be of more than one pupil. */
  isOne: boolean;
}

export interface HeldOfPupil extends HeldName {
  /** By which the pages know this pupil, strongest first. */
  keys: string[];
  /** Whether the Zaakblad is about this pupil. */
  isChosen: boolean;
  /** What pages of this session said, newest first. */
  rows: HeldRow[];
  /** When that goes if nobody uses the session, in milliseconds since 1970. */
  goesAt: number | null;
  casebook: CasebookState;
  /** What was logged, on the device and in this session. */
  file: PupilFile;
  /** What things in the file are called here. */
  names: LoggedNames;
  /** Where something stands on the device; null: that cannot be told. */
  kept: KeptPlace[] | null;
}

export interface HeldRow
  extends Pick<PupilReading, 'entries' | 'totals'>,
    Pick<Reading, 'view' | 'period'> {
  at: number;
}

/** Asks the background, which alone can read it all. */
export function askPrivacy<R extends PrivacyRequest>(
  request: R,
): Promise<PrivacyAnswers[R['type']]> {
  return tellBackground(request) as Promise<PrivacyAnswers[R['type']]>;
}

/** Checks the shape: pages of an older version may still be open. */
export function isPrivacyRequest(message: unknown): message is PrivacyRequest {
  if (!isRecord(message)) return false;
  const { type, of } = message;
  switch (type) {
    case 'held-of-pupil':
    case 'forget-held':
      return isRecord(of) && [of.origin, of.school, of.id].every((one) => typeof one === 'string');
    default:
      return ['read-memory', 'wipe-session', 'wipe-all', 'held-pupils'].includes(type as string);
  }
}

export type { InMemory };
