import { expect, it } from 'vitest';
import packs from '../../../.generated/packs.json';
import type { CompiledPack, Municipality, Sector } from '../../../rules/index.ts';
import { protocolReach } from './protocol-reach.ts';

const library = packs as unknown as Record<string, CompiledPack[]>;

/** Judged by this version, and no other to know of. */
const by = (pack: CompiledPack | null) => ({
  title: pack?.title ?? null,
  pack,
  keptTo: null,
  newer: null,
  isWaiting: false,
});

/** By hand from the scope of each document: for whom it is, and whether it names figures. */
it.each<[string, Sector, Municipality, string]>([
  ['haaglanden', 'po', 'den-haag', 'figures'],
  ['haaglanden', 'vo', 'den-haag', 'other-sector'], // the Routeboek is for PO
  ['haaglanden', 'mbo', 'rijswijk', 'other-sector'],
  ['haaglanden', 'po', 'tilburg', 'other-municipality'],
  ['denbosch', 'po', 's-hertogenbosch', 'figures'],
  ['denbosch', 'mbo', 's-hertogenbosch', 'figures'],
  ['denbosch', 'vo', 'other', 'figures'], // its rules are bound to no municipality
  ['tilburg', 'vo', 'tilburg', 'figures'],
  ['tilburg', 'po', 'tilburg', 'other-sector'],
  ['groningen', 'vo', 'groningen', 'no-figures'], // agreements, but no counts
  ['groningen', 'po', 'groningen', 'other-sector'],
])('%s for %s in %s: %s', (protocol, sector, municipality, reach) => {
  const school = { sector, municipality, settings: {} };
  expect(protocolReach(by(library[protocol]![0]!), school)).toBe(reach);
});

it('figures that a school sets itself count as well', () => {
  const settings = { 'groningen.light.count': 'late' };
  const school = { sector: 'vo', municipality: 'groningen', settings } as const;
  expect(protocolReach(by(library.groningen![0]!), school)).toBe('figures');
});

it('no version in force', () => {
  const school = { sector: 'po', municipality: 'other', settings: {} } as const;
  expect(protocolReach({ ...by(null), title: 'Protocol' }, school)).toBe('ended');
  expect(protocolReach({ ...by(null), title: 'Protocol', isWaiting: true }, school)).toBe(
    'waiting',
  );
  expect(protocolReach(by(null), school)).toBe('not-here');
});
