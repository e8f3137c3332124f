import { z } from 'zod';
import { factTest, municipalities, sectors, term, text } from './vocabulary-schema.ts';

export const stateId = z
  .string()
  .regex(/^st(\.[a-z0-9-]+)+$/, 'expected an id like st.haag.fase2a');

/** One step of the route that a case can take. Its words stand in `texts.nl.yaml`. */
export const ladderState = z.strictObject({
  id: stateId,
  /** `main`: one after the other, in this order. `beside`: runs along with the main track. */
  track: z.enum(['main', 'beside']),
  sectors: sectors.exactOptional(),
  /** Municipalities of the pupil (else of the school) that know this step; null: all. */
  residences: municipalities.nullable().default(null),
  /** The case is here when this holds; null: nothing that is logged tells, a person must say so. */
  entry: factTest.nullable().default(null),
  /** True for the step every pupil is in. */
  always: z.boolean().default(false),
  /** The case has left this step when this holds, whatever the entry says. */
  left: factTest.nullable().default(null),
  /** How long the step may take. */
  term: term.nullable().default(null),
  /** Where it can go from here; `when` is a Dutch condition. An empty `to` ends the case. */
  exits: z.array(z.strictObject({ to: stateId.nullable(), when: text })).default([]),
  section: text,
});
