import { expect, it } from 'vitest';
import { holdsWords } from './search.ts';

const TEXTS = ['Meld het verzuim bij DUO', 'ondersteuningscoördinator'];

it.each(['', '  ', 'duo', 'Verzuim DUO', 'coordinator', 'meld  coördinator'])(
  'finds “%s”',
  (sought) => expect(holdsWords(TEXTS, sought)).toBe(true),
);

it.each(['jeugdarts', 'duo jeugdarts'])('does not find “%s”', (sought) => {
  expect(holdsWords(TEXTS, sought)).toBe(false);
});
