import { isRecord } from '../profile/is-record.ts';

/** Codes as a policy writes them: beside which words, and how it is known, may be left out. */
export function withCodeDefaults(codes: unknown): unknown {
  if (!Array.isArray(codes)) return codes;
  return codes.map((code: unknown) =>
    isRecord(code) ? { label: null, from: 'file', confirmedOn: null, ...code } : code,
  );
}
