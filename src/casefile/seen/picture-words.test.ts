import { describe, expect, it } from 'vitest';
import { inventedSheet } from '../invented-sheet.fixture.ts';
import { pictureSentences, presenceSentence, waySentence } from './picture-words.ts';

describe('presence', () => {
  const sheet = inventedSheet();
  const withShare = (present: number, of: number) => {
    const presence = { from: sheet.timeline.from, to: sheet.asOf, present, of };
    return presenceSentence({ ...sheet, picture: { ...sheet.picture, presence } });
  };

  it('is never rounded up to 100 %', () => {
    expect(withShare(299, 300)).toBe('Aanwezig: 99% (299 van 300 dagdelen, 1 aug – 20 nov)');
    expect(withShare(300, 300)).toContain('100%');
  });

  it('is not guessed', () => {
    expect(withShare(0, 0)).toContain('niet met zekerheid te zien');
    const picture = { ...sheet.picture, presence: null };
    expect(presenceSentence({ ...sheet, picture })).toContain('niet met zekerheid te zien');
  });
});

describe('how far it reaches', () => {
  it('is said in one sentence when all was seen', () => {
    expect(pictureSentences(inventedSheet())).toEqual([
      'Dit schooljaar is tot nu toe helemaal gezien.',
    ]);
    expect(waySentence(inventedSheet())).toBeNull();
  });

  it('is said with what was not seen and the way to it', () => {
    const sheet = inventedSheet({ from: '2026-10-26' });
    expect(pictureSentences(sheet)).toEqual(['Niet gezien: 24 aug – 16 okt.']);
    expect(waySentence(sheet)).toContain('over het hele schooljaar (vanaf 1 augustus 2026)');
  });
});
