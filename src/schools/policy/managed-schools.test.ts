import { describe, expect, it, vi } from 'vitest';
import { invented } from '../profile/invented-school.fixture.ts';
import { least, under } from './under-policy.fixture.ts';

vi.mock('../../platform/managed-storage.ts', () => import('../../store/memory-managed.fixture.ts'));

describe('a school of a policy', () => {
  it('is made whole with what follows from it, and the defaults of a new school', () => {
    const { schools, managed, told, locksOf } = under({ schools: [least] });
    expect(told).toEqual([]);
    expect(schools).toMatchObject([
      {
        ...least,
        protocol: 'tilburg',
        protocolVersion: null,
        role: 'teacher',
        origins: [],
        calendar: { region: 'zuid', checkedFor: null },
        timetable: { mon: [{ part: 'am' }, { part: 'pm' }] },
      },
    ]);
    expect([...managed.schools]).toEqual(['a']);
    expect(locksOf('a')).toEqual(['municipality', 'name', 'sector']);
  });

  it('holds over what is stored in the parts that it names, by the key in settings', () => {
    const named = { name: 'Nieuw', codes: [], settings: { 'statutory.pack': false } };
    const own = { ...invented, settings: { 'statutory.pack': true, 'late.talkFrom': 5 } };
    const { schools, locksOf } = under({ schools: [{ version: 4, id: own.id, ...named }] }, own);
    const settings = { 'statutory.pack': false, 'late.talkFrom': 5 };
    expect(schools).toEqual([{ ...own, name: 'Nieuw', codes: [], settings }]);
    expect(locksOf(own.id)).toEqual(['codes', 'name', 'settings.statutory.pack']);
  });

  it('leaves open what it says: start values, which give way to what is stored', () => {
    const named = { role: 'teacher', settings: { 'late.talkFrom': 9, 'statutory.pack': false } };
    const item = { ...least, ...named, id: invented.id, open: ['role', 'settings.late.talkFrom'] };
    const fresh = under({ schools: [item] });
    expect(fresh.school).toMatchObject(named);
    const own = { ...invented, settings: { 'late.talkFrom': 5 } };
    const { school, locksOf } = under({ schools: [item] }, own);
    expect(school.role).toBe('support');
    expect(school.settings).toEqual({ 'late.talkFrom': 5, 'statutory.pack': false });
    const locks = ['municipality', 'name', 'sector', 'settings.statutory.pack'];
    expect(locksOf(own.id)).toEqual(locks);
    expect(under({ schools: [{ ...item, open: ['settings'] }] }, own).school.settings).toEqual(
      own.settings,
    );
  });

  it('of an older version names only what stands in it', () => {
    const { school, told, locksOf } = under({ schools: [{ ...least, version: 1 }] });
    expect(told).toEqual([]);
    expect(school.version).toBe(4);
    expect(locksOf('a')).toEqual(['municipality', 'name', 'sector']);
  });

  it('has the timetable of its sector, also where another is stored', () => {
    const vo = { ...least, id: invented.id, sector: 'vo' };
    expect(under({ schools: [vo] }, invented).school).toMatchObject({
      sector: 'vo',
      timetable: {},
    });
    const start = { ...vo, timetable: { mon: 7 }, open: ['timetable'] };
    expect(under({ schools: [start] }, invented).school.timetable).toEqual({ mon: 7 });
  });

  it.each<[string, unknown, string[]]>([
    ['no JSON', '{"id": ', ['schools[0]: json']],
    ['what goes on inside itself', '['.repeat(100_000), ['schools[0]: json']],
    ['a list', [least], ['schools[0]: object']],
    ['null', 'null', ['schools[0]: object']],
    ['a newer version', { ...least, version: 5, x: 1 }, ['schools[0].version: version']],
    ['no version', { ...least, version: undefined }, ['schools[0].version: version']],
    [
      'a version that is a word',
      { ...least, version: 'toString' },
      ['schools[0].version: version'],
    ],
    ['no id', { ...least, id: undefined }, ['schools[0].id: text']],
    ['an empty id', { ...least, id: ' ' }, ['schools[0].id: text']],
    [
      'neither name nor sector nor municipality',
      { version: 4, id: 'a' },
      ['schools[0].sector: one-of', 'schools[0].name: text', 'schools[0].municipality: one-of'],
    ],
    [
      'a municipality from which nothing follows',
      { ...least, municipality: 'other' },
      ['schools[0].protocol: protocol', 'schools[0].calendar.region: one-of'],
    ],
    [
      'neither a municipality nor a right protocol',
      { ...least, municipality: undefined, protocol: 'Tilburg' },
      ['schools[0].municipality: one-of', 'schools[0].protocol: protocol'],
    ],
    [
      'a wrong day',
      { ...least, calendar: { ...invented.calendar, freeDays: ['2026-11-06', 'x', '2026-02-30'] } },
      ['schools[0].calendar.freeDays[1]: date', 'schools[0].calendar.freeDays[2]: date'],
    ],
    ['an unknown part', { ...least, colour: 'red' }, ['schools[0].colour: known-key']],
    [
      'a timetable without a sector',
      { ...least, sector: undefined, timetable: {} },
      ['schools[0].sector: one-of'],
    ],
    [
      'a timetable, of a sector that only a person chose',
      { version: 4, id: invented.id, timetable: {} },
      ['schools[0].sector: one-of'],
    ],
    ['no list of what is open', { ...least, open: 'role' }, ['schools[0].open: list']],
    ['an unknown part open', { ...least, open: ['role', 'rol'] }, ['schools[0].open[1]: one-of']],
    [
      'a timetable that is locked and a sector that is not',
      { ...least, timetable: {}, open: ['sector'] },
      ['schools[0].open[0]: one-of'],
    ],
    [
      'a wrong start value, though another is stored',
      { ...least, id: invented.id, role: 'boss', open: ['role'] },
      ['schools[0].role: one-of'],
    ],
    [
      'keys that every object has',
      '{"version":4,"id":"a","name":"A","sector":"po","municipality":"constructor","toString":1}',
      ['schools[0].municipality: one-of', 'schools[0].toString: known-key'],
    ],
  ])('that is %s is left out as a whole, and told', (_, item, problems) => {
    const own = under({ schools: [item] }, invented);
    expect(own.told.sort()).toEqual(problems.sort());
    expect(own.schools).toEqual([invented]);
    expect(own.managed.schools.size + own.managed.locks.size).toBe(0);
  });

  it('with the id of one before it is left out; the rest of the list holds', () => {
    const { schools, told } = under({
      schools: [least, { ...least, name: 'Twee' }, 'x', { ...least, id: 'b' }],
    });
    expect(schools.map(({ id, name }) => `${id} ${name}`)).toEqual(['a A', 'b A']);
    expect(told).toEqual(['schools[1].id: once', 'schools[2]: json']);
  });

  it('is told by its place in the policy, also behind what is no text at all', () => {
    const { schools, told } = under({ schools: ['', least, { ...least, id: 'b', name: '' }] });
    expect(schools.map(({ id }) => id)).toEqual(['a']);
    expect(told).toEqual(['schools[0]: text', 'schools[2].name: text']);
  });

  it('with very many mistakes tells the first twenty', () => {
    const freeDays = Array(5_000).fill('x');
    const item = { ...least, calendar: { ...invented.calendar, freeDays } };
    const { told } = under({ schools: [item, 'x'] });
    expect(told).toHaveLength(21);
    expect(told.at(0)).toBe('schools[1]: json');
    expect(told.at(-1)).toBe('schools[0].calendar.freeDays[19]: date');
  });

  it('changes nothing of what every object has', () => {
    const { school, told } = under({
      schools: [
        JSON.stringify({ ...least, settings: { x: 1 } }).replace('"x":1', '"__proto__":{"x":1}'),
        '{"__proto__":{"version":4},"id":"b"}',
      ],
    });
    expect(({} as { x?: number }).x).toBeUndefined();
    expect(told).toContain('schools[1].version: version');
    if (school) expect(Object.getPrototypeOf(school.settings)).toBe(Object.prototype);
  });
});
