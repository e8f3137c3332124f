import { expect, test } from 'vitest';
import { partsOfSource, type Source, type SourceParts } from './sources.ts';

test.each<[Source, SourceParts]>([
  ['pupil.name', { sort: 'plain', name: 'pupil.name' }],
  ['today', { sort: 'plain', name: 'today' }],
  // A plain name may begin like a sort.
  ['partners.involved', { sort: 'plain', name: 'partners.involved' }],
  ['signal.own.late.talk', { sort: 'signal', rules: ['own.late.talk'] }],
  ['signal.own.a,own.b', { sort: 'signal', rules: ['own.a', 'own.b'] }],
  ['facts.contact.log', { sort: 'facts', name: 'contact.log' }],
  ['partners.partner.own.x', { sort: 'partners', partner: 'partner.own.x' }],
  ['involved.partner.own.x', { sort: 'involved', partner: 'partner.own.x' }],
])('%s', (source, parts) => expect(partsOfSource(source)).toEqual(parts));
