import { expect, it } from 'vitest';
import { BLANK, filledParagraphs, piecesOf } from './slots.ts';

it('takes a paragraph apart at its slots', () => {
  expect(piecesOf('Beste {greeting}, over {name}.')).toEqual([
    { words: 'Beste ' },
    { field: 'greeting' },
    { words: ', over ' },
    { field: 'name' },
    { words: '.' },
  ]);
  expect(piecesOf('{reach}')).toEqual([{ field: 'reach' }]);
  expect(piecesOf('Zonder {} of {Naam}')).toEqual([{ words: 'Zonder {} of {Naam}' }]);
});

it('leaves room to write where nothing was filled in', () => {
  const values = { name: 'Noor', sender: '' };
  expect(filledParagraphs(['Over {name}.', '{sender}, {school}'], values)).toEqual([
    'Over Noor.',
    `${BLANK}, ${BLANK}`,
  ]);
});

it('takes a value as it is, also when it looks like a slot', () => {
  expect(filledParagraphs(['{name}'], { name: '{sender}', sender: 'x' })).toEqual(['{sender}']);
});

it('leaves out a paragraph that is nothing but an empty slot', () => {
  expect(filledParagraphs(['Groet,', '{reach}', '{name}'], { name: 'Noor' })).toEqual([
    'Groet,',
    'Noor',
  ]);
});
