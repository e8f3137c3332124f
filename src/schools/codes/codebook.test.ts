import { describe, expect, it } from 'vitest';
import { invented } from '../profile/invented-school.fixture.ts';
import type { CodeMeaning, ConfirmedCode } from '../profile/profile.ts';
import { meaningOf } from './codebook.ts';

type Line = Pick<CodeMeaning, 'code' | 'label' | 'kind' | 'excused'>;
const late: Line = { code: 'T', label: 'Te laat', kind: 'late', excused: null };
const dentist: Line = { code: 'T', label: 'Tandarts', kind: 'medical', excused: true };
const bare = (line: Line): Line => ({ ...line, label: null });

/** The kind that a code has by these lines: null when nothing was confirmed, or `collision`. */
function kindBy(lines: Line[], code: string, label: string | null = null): string | null {
  const codes: ConfirmedCode[] = lines.map((l) => ({ ...l, from: null, confirmedOn: null }));
  const found = meaningOf({ ...invented, codes }, code, label);
  return found === null || found === 'collision' ? found : found.kind;
}

describe('meaningOf', () => {
  it('finds a code whatever its case and the space around it', () => {
    expect(meaningOf(invented, ' tl\u00a0', null)).toEqual(invented.codes[1]);
  });

  it('takes one space for any white space inside', () => {
    expect(kindBy([{ ...bare(late), code: 'te laat' }], 'Te\n  laat')).toBe('late');
  });

  it.each(['T', 'TLZ', 'ziek', ''])('does not guess %j', (code) => {
    expect(meaningOf(invented, code, null)).toBeNull();
  });

  it.each<[string, Line[], string | null, string]>([
    ['the words that were confirmed', [late], ' TE  laat', 'late'],
    ['no words', [late], null, 'late'],
    ['the code once more', [late], 't', 'late'],
    ['words that say only that somebody is away', [late], 'Afwezig', 'late'],
    ['other words that say the same', [late], 'Te laat gekomen', 'late'],
    ['words that say something else', [late], 'Tandarts', 'collision'],
    ['words that tell nothing', [late], 'Theorie', 'collision'],
    ['the same, authorised otherwise', [dentist], 'Ongeoorloofd tandarts', 'collision'],
    ['words, where none were confirmed', [bare(late)], 'bus gemist', 'late'],
    ['words that deny, where none were confirmed', [bare(late)], 'Niet gezien', 'collision'],
    ['words that say something else, where none were', [bare(late)], 'Tandarts', 'collision'],
    ['words that say who is there', [dentist], 'Aanwezig', 'collision'],
  ])('counts or not beside %s', (_, lines, label, kind) => {
    expect(kindBy(lines, 'T', label)).toBe(kind);
  });

  it.each<[string, Line[], string | null, string]>([
    ['the words of the one', [late, dentist], 'te laat', 'late'],
    ['the words of the other', [late, dentist], 'tandarts', 'medical'],
    ['words that say the same as one', [late, dentist], 'Telaat gekomen', 'late'],
    ['no words', [late, dentist], null, 'collision'],
    ['only that somebody is away', [late, dentist], 'absent', 'collision'],
    ['words that tell nothing', [late, dentist], 'bus gemist', 'collision'],
    ['words that tell nothing, and one is without', [bare(late), dentist], 'bus', 'collision'],
    ['words of the one, and the other is without', [bare(late), dentist], 'Tandarts', 'medical'],
    ['words that say what the one without means', [bare(late), dentist], 'Te laat', 'late'],
    ['no words, but both mean the same', [late, { ...late, label: 'Laat' }], null, 'late'],
  ])('of two meanings takes none without %s', (_, lines, label, kind) => {
    expect(kindBy(lines, 'T', label)).toBe(kind);
  });
});
