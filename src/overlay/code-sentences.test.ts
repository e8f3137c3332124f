import { expect, it } from 'vitest';
import type { ConfirmedCode } from '../schools/profile/profile.ts';
import type { CodeSource } from '../signals/code-sources.ts';
import { overlayTexts } from '../texts/overlay.ts';
import { codeSentences, unknownCodesSentence } from './code-sentences.ts';

const late: CodeSource = { code: 'TL', kind: 'late', by: 'school', confirmedOn: '2026-09-01' };
const line: ConfirmedCode = {
  code: 'T',
  label: 'Te laat',
  kind: 'late',
  excused: null,
  from: null,
  confirmedOn: null,
};

it.each<[string, CodeSource[], string[]]>([
  ['nothing', [], []],
  [
    'one code',
    [late],
    ['TL telt als te laat, volgens de codelijst van uw school (bevestigd op 1 september 2026).'],
  ],
  [
    'codes of one day together',
    [late, { ...late, code: 'Z', kind: 'sick' }],
    [
      'TL telt als te laat en Z telt als ziek, volgens de codelijst van uw school (bevestigd op 1 september 2026).',
    ],
  ],
  [
    'a list from before days were noted',
    [{ ...late, confirmedOn: null }],
    ['TL telt als te laat, volgens de codelijst van uw school.'],
  ],
  [
    'the page’s own words',
    [{ code: 'Afwezig', kind: 'unauthorised', by: 'page', confirmedOn: null }],
    ['Afwezig telt zoals het er staat, volgens de woorden op de pagina.'],
  ],
])('says where the meaning of %s comes from', (_, sources, sentences) => {
  expect(codeSentences(overlayTexts, sources)).toEqual(sentences);
});

it('lists what did not count, and a code that is known otherwise with both words', () => {
  const plain = { code: 'Q', labels: ['Quarantaine'], listed: [], count: 3 };
  const other = { code: 'T', labels: ['Tandarts'], listed: [line], count: 1 };
  const two = { code: 'V', labels: [], listed: [line, { ...line, label: null }], count: 2 };
  expect(unknownCodesSentence(overlayTexts, [plain])).toBe(
    'Niet meegeteld, omdat de code nog geen betekenis heeft: Q (Quarantaine) 3×.',
  );
  const said = unknownCodesSentence(overlayTexts, [plain, other, two]);
  expect(said).toContain('T: hier “Tandarts”, in uw lijst “Te laat”, 1×');
  expect(said).toContain('V: hier zonder woorden, in uw lijst “Te laat” en “te laat”, 2×');
});
