// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { keptWords } from './kept-words.ts';

it('finds every word that is no shape, also in attributes and shadow roots', () => {
  const html = `<body class="row"><p title="Noor">Aaaa aa, 99-99-9999</p><i>te laat</i><b> te laat </b>
    <x-a><template shadowrootmode="open"><p aria-label="ma 99 okt">Leerling</p></template></x-a></body>`;
  expect(keptWords(html)).toEqual(['Leerling', 'ma 99 okt', 'Noor', 'te laat']);
});

it('finds none in shapes', () => {
  expect(keptWords('<p>Aaaa A (99) – ✓</p>')).toEqual([]);
});
