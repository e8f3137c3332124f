import type { CodeMeaning, SchoolProfile } from '../profile/profile.ts';

/** A code as it is compared: without case, and with single spaces. */
export function normalCode(code: string): string {
  return code.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();
}

/** What a person of this school confirmed about a code, or null. Never a guess. */
export function meaningOf(profile: SchoolProfile, code: string): CodeMeaning | null {
  const wanted = normalCode(code);
  return profile.codes.find((meaning) => normalCode(meaning.code) === wanted) ?? null;
}
