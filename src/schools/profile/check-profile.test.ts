import { describe, expect, it } from 'vitest';
import { checkProfile } from './check-profile.ts';
import { invented } from './invented-school.fixture.ts';

/** The problems of a school with changes, as `path: form (nearest)`. */
function problemsOf(changes: Record<string, unknown>): string[] {
  const checked = checkProfile({ ...invented, ...changes });
  if ('profile' in checked) return [];
  return checked.problems.map(({ path, expected, nearest }) =>
    `${path.join('.')}: ${expected.form}${nearest === null ? '' : ` (${nearest})`}`.trim(),
  );
}

describe('checkProfile', () => {
  it('gives back a right profile as it is', () => {
    expect(checkProfile(invented)).toEqual({ profile: invented });
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['no name', { name: ' ' }, 'name: text'],
    ['a missing part', { name: undefined }, 'name: text'],
    [
      'an address with a path',
      { origins: ['https://a.example/x'] },
      'origins.0: origin (https://a.example)',
    ],
    ['an address of another kind', { origins: ['ftp://a.example'] }, 'origins.0: origin'],
    ['a typing error', { municipality: 'tilbrug' }, 'municipality: one-of (tilburg)'],
    ['what is no id of a protocol', { protocol: 'Utrecht' }, 'protocol: protocol'],
    ['the law as protocol', { protocol: 'law' }, 'protocol: protocol'],
    ['too long an id', { protocol: 'a'.repeat(41) }, 'protocol: protocol'],
    [
      'a seen version without its protocol',
      { protocolSeen: '2025-09-01' },
      'protocolSeen: protocol-version',
    ],
    [
      'a seen version of no day',
      { protocolSeen: 'tilburg 2025' },
      'protocolSeen: protocol-version',
    ],
    ['an unknown key', { colour: 1 }, 'colour: known-key'],
    ['a key with a typing error', { setting: {} }, 'setting: known-key (settings)'],
    ['a newer version', { version: 5 }, 'version: version'],
    ['a list that is none', { codes: {} }, 'codes: list'],
    ['a block that is none', { calendar: 'zuid' }, 'calendar: object'],
    ['lessons in primary education', { timetable: { mon: 6 } }, 'timetable.mon: list'],
    [
      'too many hours',
      { timetable: { mon: [{ part: 'am', hours: 8.5 }] } },
      'timetable.mon.0.hours: hours',
    ],
    [
      'a dagdeel twice',
      {
        timetable: {
          mon: [
            { part: 'am', hours: 3 },
            { part: 'am', hours: 3 },
          ],
        },
      },
      'timetable.mon: day-parts',
    ],
    ['no dagdeel at all', { timetable: { mon: [] } }, 'timetable.mon: day-parts'],
    ['a weekend day', { timetable: { sat: [] } }, 'timetable.sat: known-key'],
    ['dagdelen in secondary education', { sector: 'vo' }, 'timetable.mon: lessons'],
    ['too many lessons', { sector: 'vo', timetable: { mon: 17 } }, 'timetable.mon: lessons'],
    ['half a lesson', { sector: 'mbo', timetable: { mon: 5.5 } }, 'timetable.mon: lessons'],
  ])('refuses %s', (_, changes, problem) => {
    expect(problemsOf(changes)).toContain(problem);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['a day that does not exist', { freeDays: ['2026-02-31'] }, 'calendar.freeDays.0: date'],
    [
      'a holiday that ends before it begins',
      { holidays: [{ from: '2026-10-20', to: '2026-10-19' }] },
      'calendar.holidays.0.to: not-before',
    ],
    ['an unknown region', { region: 'oost' }, 'calendar.region: one-of'],
  ])('refuses in the calendar %s', (_, changes, problem) => {
    expect(problemsOf({ calendar: { ...invented.calendar, ...changes } })).toEqual([problem]);
  });

  it('accepts a holiday of one day', () => {
    const calendar = { ...invented.calendar, holidays: [{ from: '2026-10-19', to: '2026-10-19' }] };
    expect(problemsOf({ calendar })).toEqual([]);
  });

  it('refuses two meanings for what is one code to a reader', () => {
    const code = { ...invented.codes[1], code: 'tl ', excused: true };
    expect(problemsOf({ codes: [...invented.codes, code] })).toEqual(['codes.2.code: once']);
  });

  it('accepts a second meaning beside other words, and refuses one beside the same', () => {
    const [sick] = invented.codes;
    expect(problemsOf({ codes: [sick, { ...sick, label: 'Zorg' }] })).toEqual([]);
    expect(problemsOf({ codes: [sick, { ...sick, label: 'ZIEK ' }] })).toEqual([
      'codes.1.code: once',
    ]);
  });

  it.each(['Ziek sinds 12-10', 'Leerling 20417', 'x'.repeat(41), ' '])(
    'refuses %j beside a code, which may be about a pupil',
    (label) => {
      const [sick] = invented.codes;
      expect(problemsOf({ codes: [{ ...sick, label }] })[0]).toMatch(/^codes\.0\.label: /);
    },
  );

  it('tells everything else too when the sector is not known', () => {
    expect(problemsOf({ sector: '', name: '' })).toEqual(['sector: one-of', 'name: text']);
  });

  it('says what stood at the place', () => {
    const checked = checkProfile({
      ...invented,
      codes: [{ ...invented.codes[0], kind: 'sik' }],
    });
    expect(checked).toMatchObject({
      problems: [{ path: ['codes', 0, 'kind'], found: 'sik', nearest: 'sick' }],
    });
  });
});
