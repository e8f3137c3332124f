import { z } from 'zod';
import { ownRule, packSchema } from './pack-schema.ts';
import { textsSchema } from './texts-schema.ts';

/**
 * A whole own pack of a school as one file: what stands in a pack's version file, with its words, and
 * when wanted its cases. Its steps come from the shared catalogue.
 */
export const ownPackSchema = packSchema.extend({
  rules: z.array(ownRule),
  texts: textsSchema,
  /** Only looked at when the pack is checked; judging a pupil needs none. */
  cases: z.unknown().optional(),
});
export type OwnPackFile = z.infer<typeof ownPackSchema>;
