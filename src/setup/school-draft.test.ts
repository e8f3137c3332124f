import { describe, expect, it } from 'vitest';
import { checkProfile } from '../schools/check-profile.ts';
import { invented } from '../schools/invented-school.fixture.ts';
import type { SchoolProfile } from '../schools/profile.ts';
import { candidateOf, draftOf, newDraft, type SchoolDraft } from './school-draft.ts';

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
