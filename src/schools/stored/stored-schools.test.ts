import { beforeEach, describe, expect, it, vi } from 'vitest';
import { contents, fill, refuseWhen } from '../../store/memory-storage.fixture.ts';
import { NOT_MANAGED } from '../policy/managed.ts';
import { invented } from '../profile/invented-school.fixture.ts';
import { PROFILE_VERSION } from '../profile/profile.ts';
import { asVersion1 } from './arbitrary-profiles.fixture.ts';
import {
  changeSchool,
  InvalidSchoolError,
  putSchools,
  readSchools,
  saveEdits,
  takeOver,
} from './stored-schools.ts';

vi.mock('../../platform/local-storage.ts', () => import('../../store/memory-storage.fixture.ts'));
vi.mock('../../platform/managed-storage.ts', () => import('../../store/memory-managed.fixture.ts'));

const KEY = 'school.de-linde';
const other = { ...invented, id: 'other', name: 'Aan de Molen' };
const vo = { ...invented, sector: 'vo' as const, timetable: { mon: 7 } };
const troubles = async () =>
  (await readSchools()).troubles.map(({ key, state }) => `${key} ${state}`);

beforeEach(() => {
  fill({});
  refuseWhen(() => false);
});

describe('stored schools', () => {
  it('are read by name, in whichever version and place they stand', async () => {
    fill({ [KEY]: invented, schools: { version: 1, schools: [asVersion1(other)] } });
    expect((await readSchools()).schools.map(({ name, version }) => [name, version])).toEqual([
      ['Aan de Molen', PROFILE_VERSION],
      ['De Linde', PROFILE_VERSION],
    ]);
  });

  it('of version 1 get today’s shape with the first change, each a place of its own', async () => {
    fill({ schools: { version: 1, schools: [asVersion1(invented), asVersion1(other)] } });
    await changeSchool('other', (school) => ({ ...school!, role: 'teacher' }));
    const { 'school.other': changed, [KEY]: kept, ...rest } = contents();
    expect(JSON.parse(changed!)).toMatchObject({ version: PROFILE_VERSION, role: 'teacher' });
    expect(JSON.parse(kept!)).toMatchObject({ version: PROFILE_VERSION, name: 'De Linde' });
    expect(rest).toEqual({});
  });

  it.each<[string, unknown, string]>([
    ['a list', [invented], 'damaged'],
    ['text', 'text', 'damaged'],
    ['no list of schools', { version: 1, schools: {} }, 'damaged'],
    ['no version', { schools: [invented] }, 'damaged'],
    ['more than schools', { version: 1, schools: [], more: 1 }, 'damaged'],
    ['a later version', { version: 2, schools: [invented] }, 'newer'],
  ])('are not taken from %s under the former key', async (_, raw, state) => {
    fill({ schools: raw });
    expect(await readSchools()).toEqual({
      schools: [],
      troubles: [{ key: 'schools', state, raw }],
      managed: NOT_MANAGED,
    });
  });

  it.each<[string, unknown, string]>([
    ['a list', [invented], 'damaged'],
    ['null', null, 'damaged'],
    ['text', JSON.stringify(invented), 'damaged'],
    ['half a school', { ...invented, calendar: undefined }, 'damaged'],
    ['a version that is a word', { ...invented, version: 'constructor' }, 'damaged'],
    ['a later version', { version: PROFILE_VERSION + 1 }, 'newer'],
    ['another school', other, 'misplaced'],
  ])('are not taken from %s', async (_, raw, state) => {
    fill({ [KEY]: raw });
    expect(await troubles()).toEqual([`${KEY} ${state}`]);
    expect((await readSchools()).schools).toEqual([]);
  });

  it('are never stored wrong', async () => {
    fill({ [KEY]: invented });
    const before = contents();
    const wrong = { ...invented, name: '' };
    const steps = [
      () => putSchools([other, wrong]),
      () => saveEdits(invented, wrong),
      () => changeSchool(invented.id, () => wrong),
      () => takeOver([{ base: null, school: wrong }]),
    ];
    for (const step of steps) await expect(step()).rejects.toThrow(InvalidSchoolError);
    expect(contents()).toEqual(before);
  });

  it('stay as they are when two windows’ changes do not go together', async () => {
    fill({ [KEY]: vo });
    const before = contents();
    const edited = { ...invented, timetable: { ...invented.timetable, fri: [] } };
    await expect(saveEdits(invented, edited)).rejects.toThrow(InvalidSchoolError);
    expect(contents()).toEqual(before);
  });

  it('from a file are taken as they were shown, with what changed meanwhile kept', async () => {
    fill({ [KEY]: { ...invented, role: 'teacher' } });
    await takeOver([
      { base: invented, school: { ...invented, name: 'X' } },
      { base: null, school: other },
    ]);
    const { schools } = await readSchools();
    expect(schools).toEqual([other, { ...invented, name: 'X', role: 'teacher' }]);
  });

  it('come back when they are saved after another window removed them', async () => {
    await saveEdits(invented, { ...invented, name: 'X' });
    expect((await readSchools()).schools).toEqual([{ ...invented, name: 'X' }]);
  });
});
