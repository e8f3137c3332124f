import { z } from 'zod';
import { MUNICIPALITIES } from '../attendance/pupil-case.ts';
import { actionId, municipalities, text } from './vocabulary-schema.ts';

/**
 * What a step asks of consent: a talk, sharing data with a partner, help or treatment, a report that
 * the school must make, a consult without a name.
 */
export const CONSENT_SUBJECTS = ['talk', 'share', 'help', 'report', 'anonymous'] as const;

/** Who decides or must be told, by age. The sentence stands in `texts.nl.yaml`. */
export const consentRule = z.strictObject({
  id: z.string().regex(/^consent(\.[a-z0-9-]+)+$/, 'expected an id like consent.bosch.data-16'),
  /** Said at every step of this class; null: only at the steps `at`. */
  about: z.enum(CONSENT_SUBJECTS).nullable(),
  /** Steps at which it is said, whatever their class. Neither `about` nor `at`: said at no step. */
  at: z.array(actionId).default([]),
  /** Age in whole years: from, below; null: any. */
  from: z.number().int().min(1).nullable().default(null),
  below: z.number().int().min(1).nullable().default(null),
  residences: municipalities.nullable().default(null),
  section: text,
});

/** Whom the school can involve, under the name that each municipality uses. */
export const partner = z.strictObject({
  id: z.string().regex(/^partner(\.[a-z0-9-]+)+$/, 'expected an id like partner.haag.jgz'),
  name: text,
  /** The local name, where it differs. */
  names: z.partialRecord(z.enum(MUNICIPALITIES), text).default({}),
  /** Municipalities that have this partner; null: all. */
  residences: municipalities.nullable().default(null),
  /** When to involve them, in one Dutch sentence. */
  when: text,
  section: text,
});
