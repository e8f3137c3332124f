import fc from 'fast-check';
import {
  asVersion1,
  asVersion2,
  asVersion3,
  edits,
  ids,
  profiles,
} from './arbitrary-profiles.fixture.ts';
import { placeOf } from './school-format.ts';

/** Keys that are none of ours. */
export const FOREIGN = ['theme', 'school', 'constructor'];

const OLDER = [asVersion1, asVersion2];

/** What an earlier run left: today's, older, newer, damaged and misplaced entries, and what is not ours. */
export const starts = fc
  .record({
    own: fc.array(profiles, { maxLength: 3 }),
    old: fc.array(profiles, { maxLength: 3 }),
    wrong: fc.dictionary(ids, fc.oneof(fc.jsonValue({ maxDepth: 1 }), profiles), { maxKeys: 2 }),
    newer: fc.dictionary(ids, fc.record({ version: fc.integer({ min: 5, max: 9 }) }), {
      maxKeys: 1,
    }),
    former: fc.option(
      fc.array(
        fc.oneof(profiles.map(asVersion1), fc.constantFrom(null, {}, { version: 5, id: 'a' })),
        {
          maxLength: 3,
        },
      ),
    ),
    broken: fc.boolean(),
    foreign: fc.dictionary(fc.constantFrom(...FOREIGN), fc.jsonValue({ maxDepth: 1 })),
  })
  .map(({ own, old, wrong, newer, former, broken, foreign }) => ({
    ...foreign,
    ...(former === null ? {} : { schools: { version: broken ? '1' : 1, schools: former } }),
    ...Object.fromEntries(own.map((profile) => [placeOf(profile), profile])),
    ...Object.fromEntries(
      old.map((profile, i) => [placeOf(profile), (OLDER[i] ?? asVersion3)(profile)]),
    ),
    ...Object.fromEntries(
      Object.entries({ ...wrong, ...newer }).map(([id, raw]) => [`school.${id}`, raw]),
    ),
  }));

const nth = fc.nat({ max: 9 });
export const steps = fc.record({
  step: fc.oneof(
    fc.record({ do: fc.constant('open' as const), form: fc.nat({ max: 1 }), nth }),
    fc.record({ do: fc.constant('edit' as const), form: fc.nat({ max: 1 }), edit: edits }),
    fc.record({ do: fc.constant('save' as const), form: fc.nat({ max: 1 }) }),
    fc.record({ do: fc.constant('background' as const), id: ids, edit: edits, whole: profiles }),
    fc.record({ do: fc.constant('export' as const) }),
    fc.record({
      do: fc.constant('import' as const),
      older: fc.boolean(),
      mutation: fc.option(fc.tuple(fc.nat(), fc.jsonValue({ maxDepth: 1 }), fc.boolean())),
    }),
    fc.record({ do: fc.constant('remove' as const), id: ids }),
    fc.record({ do: fc.constant('set aside' as const), nth }),
    fc.record({ do: fc.constant('set foreign aside' as const), nth }),
    fc.record({ do: fc.constant('forget' as const), nth }),
  ),
  /** Which write or removal of this step fails, from 1; 0: none. */
  failing: fc.constantFrom(0, 0, 0, 1, 2),
});
export type Step = (typeof steps extends fc.Arbitrary<infer T> ? T : never)['step'];
