import { describe, expect, it } from 'vitest';
import { aPupil } from '../../test/support/reading.ts';
import { AS_OF, day, entries, joinedOf, list, school } from '../../test/support/seen.ts';
import { EMPTY_FILE, type PupilFile } from '../casebook/pupil-file.ts';
import { judge } from './judge.ts';
import { pupilCaseOf } from './pupil-case-of.ts';

const SCHOOL = school();
const YEAR: [string, string] = ['2026-08-24', '2026-11-20'];
/** Unauthorised on four whole Mondays and Tuesdays: 22 hours in four weeks, so the law asks for a report. */
const DAYS = ['2026-11-09 O', '2026-11-10 O', '2026-11-16 O', '2026-11-17 O'];

const joined = (key: string) =>
  joinedOf([list(1, YEAR, [aPupil(key, { name: 'Noor', entries: entries(DAYS) })])]);
function isReported(key: string, file: Partial<PupilFile> = {}): boolean {
  const pupils = [joined(key)];
  const files = new Map([[key, { ...EMPTY_FILE, ...file }]]);
  const [verdict] = judge({ pupils, unknownCodes: [], unplaced: 0 }, SCHOOL, AS_OF, files);
  return verdict!.signals.some(({ signal }) => signal.rule === 'law.unauth.16h-4lw');
}
const born = (date: string) => `nb:Noor|${day(date)}`;

describe('the age of a pupil', () => {
  it('is that of the birth date on the page', () => {
    expect(isReported(born('2016-04-02'))).toBe(true);
    expect(isReported(born('2008-11-21'))).toBe(true);
    expect(isReported(born('2008-11-20'))).toBe(false); // eighteen today
    expect(isReported(born('2021-11-10'))).toBe(false); // five, from 1 December on leerplichtig
  });

  it('is not known without it: then the law asks for a report', () => {
    expect(isReported('nr:1')).toBe(true);
  });

  it('says of an age class only what is certain: who is eighteen stays so', () => {
    expect(isReported('nr:1', { ageClass: 'from-18' })).toBe(false);
    for (const ageClass of ['under-12', 'from-12', 'from-16'] as const) {
      expect(isReported('nr:1', { ageClass })).toBe(true);
    }
  });

  it('on the page goes before what a person said', () => {
    expect(isReported(born('2016-04-02'), { ageClass: 'from-18' })).toBe(true);
  });
});

describe('where a pupil lives', () => {
  const municipality = (residence: PupilFile['residence']) =>
    pupilCaseOf(joined('nr:1'), { ...EMPTY_FILE, residence }, SCHOOL, AS_OF).pupil.municipality;

  it('is what was logged, by day', () => {
    expect(municipality([{ from: '2026-10-01', value: 'tilburg' }])).toEqual([
      { from: day('2026-10-01'), value: 'tilburg' },
    ]);
  });

  it('is as the school when nothing was logged', () => {
    expect(municipality([])).toBeNull();
  });
});
