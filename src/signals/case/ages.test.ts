import { describe, expect, it } from 'vitest';
import packs from '../../../.generated/packs.json';
import { consentFor } from '../../../rules/evaluate/care-for.ts';
import { MUNICIPALITIES, type PackLibrary } from '../../../rules/index.ts';
import { day } from '../../../test/support/seen.ts';
import type { AgeClass } from '../../casebook/pupil-file.ts';
import { agesOf } from './ages.ts';

const TODAY = day('2026-11-20');

it('by the birth date that a page shows, before what a person said; else unknown', () => {
  // Twelve the next day.
  expect(agesOf(day('2014-11-21'), 'from-16', TODAY)).toEqual({ from: 11, below: 12 });
  expect(agesOf(null, 'from-16', TODAY)).toEqual({ from: 16, below: 18 });
  expect(agesOf(null, null, TODAY)).toBeNull();
});

describe('a class says at every step what each age in it says', () => {
  const AGES: Record<AgeClass, number[]> = {
    'under-12': [4, 11],
    'from-12': [12, 15],
    'from-16': [16, 17],
    'from-18': [18, 40],
  };
  const all = Object.values(packs as unknown as PackLibrary).flat();
  it.each(Object.entries(AGES) as [AgeClass, number[]][])('%s', (ageClass, ages) => {
    for (const pack of all) {
      for (const step of Object.keys(pack.actions)) {
        for (const place of MUNICIPALITIES) {
          const told = consentFor(pack, step, agesOf(null, ageClass, TODAY), place);
          for (const age of ages) {
            const born = day(`${2026 - age}-11-20`);
            expect(
              consentFor(pack, step, agesOf(born, null, TODAY), place),
              `${step} ${age}`,
            ).toEqual(told);
          }
        }
      }
    }
  });
});
