import { describe, expect, it } from 'vitest';
import { parseDay } from '../../rules/attendance/day.ts';
import { anEntry } from '../../test/support/reading.ts';
import { invented } from '../schools/profile/invented-school.fixture.ts';
import type { ConfirmedCode } from '../schools/profile/profile.ts';
import { codeMeanings } from './code-meanings.ts';
import { entryMeaning } from './entry-meaning.ts';

const late: ConfirmedCode = {
  code: 'T',
  label: 'Te laat',
  kind: 'late',
  excused: null,
  from: 'person',
  confirmedOn: '2026-09-01',
};
const dentist: ConfirmedCode = { ...late, label: 'Tandarts', kind: 'medical', excused: true };
const school = (...codes: ConfirmedCode[]) => ({ ...invented, codes });
const entry = (code: string, label: string | null) =>
  anEntry(parseDay('2026-11-18')!, code, { label });

describe('entryMeaning', () => {
  it('is the school’s where the words beside the code are those that were confirmed', () => {
    expect(entryMeaning(entry('t', 'te laat'), school(late))).toEqual({
      by: 'school',
      meaning: late,
    });
  });

  it('is nobody’s where other words stand beside it, and tells what the school’s list says', () => {
    const meant = entryMeaning(entry('T', 'Tandarts'), school(late));
    expect(meant).toEqual({ by: 'nobody', listed: [late] });
  });

  it('is nobody’s of two meanings without words, and tells both', () => {
    const meant = entryMeaning(entry('T', null), school(late, dentist));
    expect(meant).toEqual({ by: 'nobody', listed: [late, dentist] });
    expect(entryMeaning(entry('T', 'Tandarts'), school(late, dentist))).toMatchObject({
      meaning: dentist,
    });
  });

  it('is the page’s own only of words that need no list', () => {
    expect(entryMeaning(entry('Afwezig', null), school(late))).toMatchObject({ by: 'page' });
    expect(entryMeaning(entry('Afwezig', 'Ziek'), school(late))).toEqual({
      by: 'nobody',
      listed: [],
    });
  });
});

it('lists a code that is known otherwise with both words', () => {
  const meanings = codeMeanings(school(late));
  meanings.noteUnknown(entry('T', 'Tandarts'));
  meanings.noteUnknown(entry('T', 'tandarts'));
  expect(meanings.unknown()).toEqual([
    { code: 'T', labels: ['Tandarts'], listed: [late], count: 2 },
  ]);
});
