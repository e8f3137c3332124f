import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../rules/index.ts';
import { type CalendarDays, proposeDays, withDays } from './day-proposals.ts';
import { freeWordsIn } from './free-words.ts';
import type { CalendarEvent } from './ics-days.ts';

/** Zuid: autumn break 17–25 October 2026. */
const school: CalendarDays = {
  region: 'zuid',
  holidays: [{ from: '2026-11-23', to: '2026-11-27' }],
  freeDays: ['2026-11-06', ''],
  schoolDays: ['2026-12-04'],
};
const event = (name: string, from: string, to = from, times: CalendarEvent['times'] = null) => ({
  name,
  from: parseDay(from)!,
  to: parseDay(to)!,
  times,
});
const stateOf = (...args: Parameters<typeof event>) => {
  const [proposal] = proposeDays([event(...args)], school);
  return proposal && `${proposal.state} ${proposal.as}`;
};

describe('what words say', () => {
  it.each([
    'Studiedag',
    'STUDIEDAG (leerlingen vrij)',
    'Studiedagen',
    'Meivakantie',
    'Hemelvaartsdag',
    'Dag na Hemelvaart',
    '2e Paasdag',
    'Lesvrije dag',
    'Alle leerlingen vrij',
    'Margedag',
    'Tweede Pinksterdag',
  ])('free: %s', (name) => expect(freeWordsIn(name)).toBe('free'));

  it.each([
    'Studiedag groep 1-2',
    'Studiedag: leerlingen wel naar school',
    'Leerlingen ’s middags vrij (middag)',
    'Vanaf 12.00 vrij',
    'Start zomervakantie',
    'Laatste schooldag voor de kerstvakantie',
    'Niet vrij',
    'Bovenbouw vrij',
    'Goede Vrijdag',
    'Suikerfeest',
    'Carnaval',
  ])('not for certain: %s', (name) => expect(freeWordsIn(name)).toBe('maybe'));

  it.each([
    'Vrijdagmiddagborrel',
    'Vrijwilligersdag',
    'Schoolreis',
    'Vakantierooster bibliotheek',
    'Kerstviering',
    'Bevrijdingsfestival',
  ])('nothing: %s', (name) => expect(freeWordsIn(name)).toBe('nothing'));
});

describe('proposals', () => {
  it('one day is a free day, a holiday is one by its name, a week is one by its length', () => {
    expect(stateOf('Studiedag', '2026-12-07')).toBe('likely free-days');
    expect(stateOf('Hemelvaart', '2027-05-06', '2027-05-09')).toBe('likely free-days');
    expect(stateOf('Meivakantie', '2027-05-03', '2027-05-04')).toBe('likely holiday');
    expect(stateOf('Leerlingen vrij', '2026-12-07', '2026-12-11')).toBe('likely holiday');
  });

  it('tells what is known already, and what is no school day', () => {
    expect(stateOf('Herfstvakantie', '2026-10-17', '2026-10-25')).toBe('official holiday');
    expect(stateOf('Studiedag', '2026-10-19')).toBe('official free-days');
    expect(stateOf('Studiedag', '2026-11-06')).toBe('own free-days');
    expect(stateOf('Vrij', '2026-11-24', '2026-11-25')).toBe('own free-days');
    expect(stateOf('Pasen', '2027-03-28')).toBe('weekend free-days');
    // One day longer than the official one.
    expect(stateOf('Herfstvakantie', '2026-10-16', '2026-10-25')).toBe('likely holiday');
  });

  it('leaves open what has times, and what a person called an ordinary day', () => {
    const times = { from: 510, to: 900 };
    expect(stateOf('Studiedag', '2026-12-07', '2026-12-07', times)).toBe('maybe free-days');
    expect(stateOf('Meivakantie', '2027-04-30', '2027-05-10', times)).toBe('maybe holiday');
    expect(stateOf('Studiedag', '2026-12-04')).toBe('maybe free-days');
    expect(stateOf('Schoolreis', '2026-12-07')).toBe('other free-days');
    expect(stateOf('Rapportgesprek', '2026-12-07', '2026-12-07', times)).toBeUndefined();
  });

  it('knows no official holidays without a region', () => {
    const own = { ...school, region: 'own' as const };
    const [proposal] = proposeDays([event('Herfstvakantie', '2026-10-17', '2026-10-25')], own);
    expect(proposal?.state).toBe('likely');
  });
});

describe('taking over', () => {
  it('puts days in order of date, each once, and drops an answer that they contradict', () => {
    const events = [
      event('Kerstvakantie', '2026-12-19', '2027-01-03'),
      event('Herfstweek', '2026-10-12', '2026-10-16'),
      event('Studiedag', '2026-12-04'),
      event('Studiedag', '2026-11-27'), // in the school's own holiday
      event('Hemelvaart', '2027-05-06', '2027-05-09'), // Thursday to Sunday
    ];
    expect(withDays(school, proposeDays(events, { ...school, region: 'own' }))).toEqual({
      holidays: [
        { from: '2026-10-12', to: '2026-10-16' },
        { from: '2026-11-23', to: '2026-11-27' },
        { from: '2026-12-19', to: '2027-01-03' },
      ],
      freeDays: ['', '2026-11-06', '2026-12-04', '2027-05-06', '2027-05-07'],
      schoolDays: [],
    });
  });
});
