import { describe, expect, it } from 'vitest';
import { anEntry, aPupil, aReading } from '../../../test/support/reading.ts';
import type { PupilReading } from '../../lvs/reading/reading.ts';
import type { SeenReading } from '../join/seen-source.ts';
import { heldPupil, heldPupils } from './held-pupils.ts';

const page = (at: number, ...pupils: PupilReading[]): SeenReading => ({
  at,
  reading: aReading({ pupils }),
});
const SEM = aPupil('nr:1', { name: 'Sem Bakker', group: '3B', otherKeys: ['nc:Sem Bakker|3B'] });
const PUCK = aPupil('nr:2', { name: 'Puck Visser', group: '10A' });
const KIM = aPupil('nr:3', { name: 'Kim Visser', group: '3B' });

describe('the pupils of whom a session holds something', () => {
  it('stand there once each, by class and name', () => {
    const again = aPupil('nc:Sem Bakker|3B', { name: 'Sem Bakker', group: '3B' });
    const found = heldPupils([page(1, SEM, PUCK, KIM), page(2, again)]);
    expect(found.map(({ id, name, group }) => `${id} ${name} ${group}`)).toEqual([
      'nr:3 Kim Visser 3B',
      'nr:1 Sem Bakker 3B',
      'nr:2 Puck Visser 10A',
    ]);
  });

  it('have every row of every page, newest first, also what is being filled in', () => {
    const older = aPupil('nr:1', { name: 'Sem Bakker', entries: [anEntry(20_001, 'Z')] });
    const newer = aPupil('nr:1', { name: 'Sem Bakker', entries: [anEntry(20_002, 'TL')] });
    const [sem] = heldPupils([page(1, older), page(2, newer)]);
    expect(sem!.rows.map(({ at, row }) => [at, row.entries.map(({ code }) => code)])).toEqual([
      [2, ['TL']],
      [1, ['Z']],
    ]);
  });

  it('have no key where the row may be of more than one', () => {
    const twin = aPupil('nc:Sem Bakker|3B', { name: 'Sem Bakker', group: '3B', ambiguous: true });
    const other = aPupil('nc:Sem Bakker|3B#2', {
      name: 'Sem Bakker',
      group: '3B',
      ambiguous: true,
    });
    const found = heldPupils([page(1, twin, other)]);
    expect(found.map(({ keys, rows }) => [keys, rows.length])).toEqual([[[], 2]]);
  });
});

describe('one of them', () => {
  it('is found again when a page taught a stronger key meanwhile', () => {
    const bare = aPupil('nc:Sem Bakker|3B', { name: 'Sem Bakker', group: '3B' });
    const [before] = heldPupils([page(1, bare)]);
    expect(heldPupil([page(1, bare), page(2, SEM)], before!.id)?.rows).toHaveLength(2);
  });

  it('is nobody once it is gone', () => {
    expect(heldPupil([page(1, PUCK)], 'nr:1')).toBeNull();
  });
});
