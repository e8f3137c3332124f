import { describe, expect, it } from 'vitest';
import { checkProfile } from '../schools/profile/check-profile.ts';
import { invented } from '../schools/profile/invented-school.fixture.ts';
import type { SchoolProfile } from '../schools/profile/profile.ts';
import { candidateOf, draftOf, hasLessons, newDraft, type SchoolDraft } from './school-draft.ts';

const lessons: SchoolProfile = { ...invented, sector: 'vo', timetable: { mon: 7, fri: 4 } };
const paths = (draft: SchoolDraft) => {
  const checked = checkProfile(candidateOf(draft));
  return 'problems' in checked ? checked.problems.map(({ path }) => path.join('.')) : [];
};

describe('school draft', () => {
  it.each([
    ['po', invented],
    ['vo', lessons],
  ])('loses nothing of a school on the way to the form and back (%s)', (_, school) => {
    expect(checkProfile(candidateOf(draftOf(school)))).toEqual({ profile: school });
  });

  it('keeps words beside a code only where there are any', () => {
    const draft = draftOf(invented);
    const codes = draft.codes.map((code) => ({ ...code, label: ' Te  laat ' }));
    const { codes: kept } = candidateOf({ ...draft, codes }) as SchoolProfile;
    expect(kept.map(({ label }) => label)).toEqual(['Te  laat', 'Te  laat']);
    expect(draft.codes.map(({ label }) => label)).toEqual(['Ziek', '']);
  });

  it('shows days in order of date', () => {
    const { calendar } = invented;
    const freeDays = ['2026-12-07', '2026-11-06'];
    const holidays = [
      { from: '2027-05-03', to: '2027-05-07' },
      { from: '2026-10-17', to: '2026-10-25' },
    ];
    expect(draftOf({ ...invented, calendar: { ...calendar, freeDays, holidays } })).toMatchObject({
      freeDays: ['2026-11-06', '2026-12-07'],
      holidays: [{ from: '2026-10-17' }, { from: '2027-05-03' }],
    });
  });

  it('keeps contacts that say something, without the spaces around them', () => {
    const contacts = { 'partner.a': ' 070 123 ', 'partner.b': '  ' };
    const draft = { ...draftOf(invented), partners: { contacts, checkedOn: '2026-11-20' } };
    const { partners } = candidateOf(draft) as { partners: unknown };
    expect(partners).toEqual({ contacts: { 'partner.a': '070 123' }, checkedOn: '2026-11-20' });
  });

  it('knows whether there are lessons, by the sector of the moment', () => {
    const draft = draftOf(invented);
    expect(hasLessons(draft)).toBe(true);
    expect(hasLessons({ ...draft, sector: 'vo' })).toBe(false);
    expect(hasLessons({ ...draftOf(lessons), sector: 'po' })).toBe(false);
  });

  it('keeps only the site of a pasted address, once', () => {
    const origins = 'linde.lvs.example/start?leerling=12\n\n https://linde.lvs.example ';
    expect(candidateOf({ ...draftOf(invented), origins })).toMatchObject({
      origins: ['https://linde.lvs.example'],
    });
  });

  it('takes hours with a comma or a point, and says so when they are no number', () => {
    const draft = draftOf(invented);
    const monday = (amHours: string) => ({
      ...draft,
      days: { ...draft.days, mon: { ...draft.days.mon, amHours } },
    });
    for (const text of ['2,25', '2.25']) {
      expect(candidateOf(monday(text))).toMatchObject({
        timetable: { mon: [{ hours: 2.25 }, {}] },
      });
    }
    expect(paths(monday('twee'))).toEqual(['timetable.mon.0.hours']);
  });

  it('names every field that a new school still needs', () => {
    expect(paths(newDraft('x'))).toEqual([
      'sector',
      'name',
      'municipality',
      'protocol',
      'role',
      'calendar.region',
    ]);
  });
});
