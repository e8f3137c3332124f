import { codeIdentity } from '../codes/codebook.ts';
import type { SchoolProfile } from '../profile/profile.ts';

/**
 * A part of a school that the administrator set, so that nobody changes it here: a part of the profile,
 * one setting of the protocol, one code (by its identity), one mapping (by its id).
 */
export type Lock =
  | Exclude<keyof SchoolProfile, 'version' | 'id' | 'settings'>
  | `settings.${string}`
  | `code ${string}`
  | `mapping ${string}`;

/** What the name of one setting begins with. */
export const SETTING = 'settings.' as const;

/** The lock of one setting. */
export function settingLock(key: string): Lock {
  return `${SETTING}${key}`;
}

/** The lock of one line of the codebook: its code with the words beside it. */
export function codeLock(line: Parameters<typeof codeIdentity>[0]): Lock {
  return `code ${codeIdentity(line)}`;
}

/** The lock of one mapping. */
export function mappingLock({ id }: { id: string }): Lock {
  return `mapping ${id}`;
}

/** What is locked of a school, and by whom. */
export interface Locks {
  /** Who set it, in words for the person at the device; null: not told. */
  by: string | null;
  parts: ReadonlySet<Lock>;
}

export const NO_LOCKS: Locks = { by: null, parts: new Set() };
