import { expect, it } from 'vitest';
import { MUNICIPALITIES, SECTORS } from '../../../rules/index.ts';
import { checkProfile } from './check-profile.ts';
import { everyDay, FOLLOWS, newSchool, type SchoolAnswers } from './new-school.ts';
import { ROLES } from './profile.ts';

const answers: SchoolAnswers = {
  name: 'Mijn school',
  municipality: 's-hertogenbosch',
  protocol: 'denbosch',
  region: 'zuid',
  sector: 'po',
  role: 'teacher',
};

it('every answer makes a valid school that keeps what was told', () => {
  for (const municipality of MUNICIPALITIES) {
    for (const sector of SECTORS) {
      for (const role of ROLES) {
        const told = { ...answers, municipality, sector, role };
        const { region, ...same } = told;
        const school = newSchool(told, 'x');
        expect(checkProfile(school)).toEqual({ profile: school });
        expect(school).toMatchObject({ ...same, id: 'x', calendar: { region } });
      }
    }
  }
});

it('a primary school is assumed to have every dagdeel of the week, for hours that nobody knows', () => {
  const day = [
    { part: 'am', hours: null },
    { part: 'pm', hours: null },
  ];
  const week = { mon: day, tue: day, wed: day, thu: day, fri: day };
  expect(newSchool(answers, 'x').timetable).toEqual(week);
});

it.each(['vo', 'mbo'] as const)('the number of lessons in %s is not assumed', (sector) => {
  expect(newSchool({ ...answers, sector }, 'x').timetable).toEqual({});
});

it('nothing is turned on, counted or called checked before a person said so', () => {
  expect(newSchool(answers, 'x')).toMatchObject({
    origins: [],
    codes: [],
    settings: {},
    protocolVersion: null,
    calendar: { holidays: [], freeDays: [], schoolDays: [], checkedFor: null },
  });
});

it('the protocol and the vakantieregio of each municipality', () => {
  const haaglanden = { protocol: 'haaglanden', region: 'midden' };
  expect(FOLLOWS).toEqual({
    'den-haag': haaglanden,
    'leidschendam-voorburg': haaglanden,
    rijswijk: haaglanden,
    's-hertogenbosch': { protocol: 'denbosch', region: 'zuid' },
    tilburg: { protocol: 'tilburg', region: 'zuid' },
    groningen: { protocol: 'groningen', region: 'noord' },
  });
});

it('the same lessons on five days', () => {
  expect(everyDay(7)).toEqual({ mon: 7, tue: 7, wed: 7, thu: 7, fri: 7 });
});
