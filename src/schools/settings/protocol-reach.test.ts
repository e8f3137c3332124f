import { expect, it } from 'vitest';
import packs from '../../../.generated/packs.json';
import type { CompiledPack, Municipality, Sector } from '../../../rules/index.ts';
import { protocolReach } from './protocol-reach.ts';

const library = packs as unknown as Record<string, CompiledPack[]>;

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
  expect(protocolReach(library[protocol]![0]!, school)).toBe(reach);
});

it('figures that a school sets itself count as well', () => {
  const settings = { 'groningen.light.count': 'late' };
  const school = { sector: 'vo', municipality: 'groningen', settings } as const;
  expect(protocolReach(library.groningen![0]!, school)).toBe('figures');
});

it('no version in force', () => {
  const school = { sector: 'po', municipality: 'other', settings: {} } as const;
  expect(protocolReach(null, school)).toBe('ended');
});
