import { expect, it } from 'vitest';
import { labelToKeep } from './label-to-keep.ts';

it.each([
  'Ziek',
  'Te laat',
  'Ziek naar huis',
  'Ongeoorloofd afwezig',
  'Bezoek tandarts/orthodontist',
])('keeps %j', (label) => expect(labelToKeep(label)).toBe(label));

it.each(['Ziek, belt Noor', 'Noor ziek', 'Te laat (3e x)', 'Ziek 12-10', '', '?'])(
  'keeps nothing of %j, in which somebody may be named',
  (label) => expect(labelToKeep(label)).toBeNull(),
);
