import { describe, expect, it } from 'vitest';
import { checkProfile } from './check-profile.ts';
import { checkSettings } from './check-settings.ts';
import { invented } from './invented-school.fixture.ts';

/** The problems of settings, as `place: what is expected (nearest)`. */
function problemsOf(settings: Record<string, unknown>): string[] {
  const checked = checkSettings(settings);
  if ('settings' in checked) return [];
  return checked.problems.map(({ path, expected, nearest }) => {
    const { form, ...rest } = expected;
    const details = JSON.stringify(rest) === '{}' ? '' : ` ${Object.values(rest).join(' ')}`;
    const spelling = nearest === null ? '' : ` (${nearest})`;
    const known = form === 'known-key' ? form : `${form}${details}`;
    return `${path.slice(1).join(' › ')}: ${known}${spelling}`;
  });
}

describe('checkSettings', () => {
  it('passes what is right, and gives it back', () => {
    const settings = {
      'late.talkFrom': 2,
      'statutory.pack': false,
      'tilburg.model612': { first: 6, second: 9, third: 12 },
      'haaglanden.absent.minCount': null,
      figures: { 'denbosch.late.duo': { atLeast: 10 } },
    };
    expect(checkSettings(settings)).toEqual({ settings });
  });

  it.each<[string, Record<string, unknown>, string[]]>([
    [
      'a word that is not offered',
      { 'run.weekMode': 'dagen' },
      ['run.weekMode: one-of weekdays,schooldays,calendar'],
    ],
    [
      'a word with a typing error',
      { 'run.weekMode': 'weekday' },
      ['run.weekMode: one-of weekdays,schooldays,calendar (weekdays)'],
    ],
    ['a word for on and off', { 'statutory.pack': 'aan' }, ['statutory.pack: on-off']],
    ['a number that is too small', { 'late.talkFrom': 0 }, ['late.talkFrom: whole 1 ']],
    ['a number as text', { 'duo.days': '5' }, ['duo.days: whole 0 100']],
    [
      'a key with a typing error',
      { 'late.talkForm': 3 },
      ['late.talkForm: known-key (late.talkFrom)'],
    ],
    [
      'parts that do not go up',
      { 'tilburg.model612': { first: 6, second: 6, third: 12 } },
      ['tilburg.model612: rising'],
    ],
    [
      'one part',
      { 'tilburg.model612': { first: 6, second: '', third: 12 } },
      ['tilburg.model612 › second: whole 1 '],
    ],
    ['something else than parts', { 'tilburg.model612': 6 }, ['tilburg.model612: rising']],
    [
      'parts of an agreement',
      { 'groningen.light': { count: 'truanzy', figure: 0, windw: 'semester' } },
      [
        'groningen.light › count: one-of late,truancy,unauthorised,sick (truancy)',
        'groningen.light › figure: above 0',
        'groningen.light › windw: known-key (window)',
      ],
    ],
    ['an own figure', { figures: { 'x.y': { atLeast: 0 } } }, ['figures › x.y › atLeast: above 0']],
    [
      'a figure of another name',
      { figures: { 'x.y': { atLest: 3 } } },
      ['figures › x.y › atLest: known-key (atLeast)', 'figures › x.y: figures'],
    ],
    ['no figure at all', { figures: { 'x.y': {} } }, ['figures › x.y: figures']],
    ['figures that are none', { figures: 9 }, ['figures: object']],
    [
      'two things at once',
      { 'duo.days': 1.5, 'late.excused': 'nee' },
      ['duo.days: whole 0 100', 'late.excused: one-of count,not'],
    ],
  ])('refuses %s', (_, settings, problems) => {
    expect(problemsOf(settings).sort()).toEqual([...problems].sort());
  });

  it('keeps what nothing reads', () => {
    const settings = { 'utrecht.late': 3, 'school.calendar': ['own'], contacts: {} };
    expect(checkSettings(settings)).toEqual({ settings });
  });

  it('writes what may be said in two ways in one', () => {
    expect(checkSettings({ 'late.excused': true })).toEqual({
      settings: { 'late.excused': 'count' },
    });
  });

  it('is no judge of figures for rules that it does not know', () => {
    expect(problemsOf({ figures: { 'law.unauth.16h-4lw': { atLeast: 99 } } })).toEqual([]);
  });
});

describe('checkProfile', () => {
  const found = (changes: object) => {
    const checked = checkProfile({ ...invented, ...changes });
    return 'problems' in checked
      ? checked.problems.map(({ path }) => path.join('.'))
      : checked.profile;
  };

  it('checks the settings with the rest, all at once', () => {
    expect(found({ name: '', settings: { 'duo.days': -1 } })).toEqual([
      'name',
      'settings.duo.days',
    ]);
    expect(found({ settings: 3 })).toEqual(['settings']);
  });

  it('tells problems of the settings once when the sector is not known', () => {
    expect(found({ sector: '', settings: { 'duo.days': -1 } })).toEqual([
      'sector',
      'settings.duo.days',
    ]);
  });

  it('gives the settings as the core reads them', () => {
    expect(found({ settings: { 'late.excused': true } })).toMatchObject({
      settings: { 'late.excused': 'count' },
    });
  });
});
