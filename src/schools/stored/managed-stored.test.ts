import { beforeEach, describe, expect, it, vi } from 'vitest';
import { setManaged } from '../../store/memory-managed.fixture.ts';
import { contents, fill } from '../../store/memory-storage.fixture.ts';
import { ManagedSchoolError } from '../policy/managed-school-error.ts';
import { invented } from '../profile/invented-school.fixture.ts';
import type { SchoolProfile } from '../profile/profile.ts';
import {
  changeSchool,
  onSchoolsChanged,
  putSchools,
  readSchools,
  removeSchool,
  saveEdits,
  takeOver,
} from './stored-schools.ts';

vi.mock('../../platform/local-storage.ts', () => import('../../store/memory-storage.fixture.ts'));
vi.mock('../../platform/managed-storage.ts', () => import('../../store/memory-managed.fixture.ts'));

const KEY = 'school.de-linde';
/** From now on the policy has this school, and what else is told. */
const manage = (school: object, more: object = {}) =>
  setManaged({ schools: [JSON.stringify({ version: 4, id: 'de-linde', ...school })], ...more });
const { version: _version, id: _id, ...whole } = invented;
const school = async () => (await readSchools()).schools[0]!;
const onDisk = (): SchoolProfile | null => JSON.parse(contents()[KEY] ?? 'null');

beforeEach(() => {
  fill({});
  setManaged({});
});

describe('a school of the policy', () => {
  it('is on disk only once something of it was changed that is not locked', async () => {
    manage({ ...whole, open: ['role'] });
    expect(await school()).toEqual(invented);
    await changeSchool(invented.id, (now) => now && { ...now, name: 'X' });
    await saveEdits(invented, { ...invented, name: 'X' });
    await putSchools([invented]);
    expect(contents()).toEqual({});
    await changeSchool(invented.id, (now) => now && { ...now, name: 'X', role: 'teacher' });
    expect(onDisk()).toEqual({ ...invented, role: 'teacher' });
    expect(await school()).toEqual({ ...invented, role: 'teacher' });
  });

  it('has on disk which version of the protocol was seen, and nothing else', async () => {
    manage({ ...whole, protocolSeen: undefined });
    const see = (protocolSeen: string) =>
      changeSchool(invented.id, (now) => now && { ...now, protocolSeen });
    await see('haaglanden 2025-09-01');
    const note = { id: 'de-linde', version: 1, seen: 'haaglanden 2025-09-01' };
    expect(contents()).toEqual({ 'seen.de-linde': JSON.stringify(note) });
    expect(await school()).toEqual({ ...invented, protocolSeen: note.seen });
    await see('haaglanden 2026-12-01');
    expect(Object.keys(contents())).toEqual(['seen.de-linde']);
    expect((await school()).protocolSeen).toBe('haaglanden 2026-12-01');
  });

  it('keeps what was seen when it was edited too and the policy goes', async () => {
    manage({ ...whole, protocolSeen: undefined, open: ['role'] });
    const change = (more: Partial<SchoolProfile>) =>
      changeSchool(invented.id, (now) => now && { ...now, ...more });
    await change({ role: 'teacher' });
    await change({ protocolSeen: 'haaglanden 2026-12-01' });
    setManaged({});
    expect((await school()).protocolSeen).toBe('haaglanden 2026-12-01');
    await change({ protocolSeen: 'haaglanden 2027-12-01' });
    expect((await school()).protocolSeen).toBe('haaglanden 2027-12-01');
    // Of a school that was always this device's own it stands in the profile.
    await putSchools([{ ...invented, id: 'b', protocolSeen: 'haaglanden 2025-09-01' }]);
    expect(Object.keys(contents()).sort()).toEqual(['school.b', KEY, 'seen.de-linde']);
  });

  it('has seen what its policy says, whatever was noted before', async () => {
    const note = { id: 'de-linde', version: 1, seen: 'haaglanden 2026-12-01' };
    fill({ 'seen.de-linde': note });
    manage({ ...whole, protocolSeen: 'haaglanden 2025-09-01' });
    expect((await school()).protocolSeen).toBe('haaglanden 2025-09-01');
    await changeSchool(
      invented.id,
      (now) => now && { ...now, protocolSeen: 'haaglanden 2027-12-01' },
    );
    expect(contents()).toEqual({ 'seen.de-linde': JSON.stringify(note) });
  });

  it.each([
    ['an unknown part', { id: 'de-linde', version: 1, seen: null, x: 1 }],
    ['another school', { id: 'b', version: 1, seen: 'haaglanden 2026-12-01' }],
    ['no version of a protocol', { id: 'de-linde', version: 1, seen: 'haaglanden' }],
    ['nothing seen', { id: 'de-linde', version: 1 }],
    ['a newer version', { id: 'de-linde', version: 2, seen: 'haaglanden 2026-12-01' }],
  ])('does not take a note with %s', async (_, note) => {
    fill({ 'seen.de-linde': note });
    manage({ ...whole, protocolSeen: undefined });
    expect(await school()).toEqual(invented);
  });

  it('of which nothing is locked is not on disk either until something is changed', async () => {
    manage({ ...whole, open: Object.keys(whole) });
    await changeSchool(invented.id, (now) => now);
    expect(contents()).toEqual({});
  });

  it('takes no locked part from a file or a form, and the rest it takes', async () => {
    fill({ [KEY]: { ...invented, name: 'Oud', role: 'teacher' } });
    manage({ name: 'Van het bestuur', codes: [] });
    const other = { ...invented, name: 'Anders', role: 'attendance' as const };
    await takeOver([{ base: null, school: other }]);
    expect(await school()).toEqual({ ...other, name: 'Van het bestuur', codes: [] });
    await saveEdits(await school(), { ...other, role: 'management' });
    setManaged({});
    expect(await school()).toEqual({ ...other, name: 'Oud', role: 'management' });
  });

  it('keeps an import whole of which the timetable is one of another sector', async () => {
    manage({ ...whole, timetable: undefined });
    const vo = { ...invented, sector: 'vo' as const, timetable: { mon: 7 } };
    await takeOver([{ base: null, school: vo }]);
    expect((await school()).sector).toBe('po');
    fill({ [KEY]: vo });
    await changeSchool(vo.id, (now) => now && { ...now, pageNames: ['x'] });
    await changeSchool(vo.id, (now) => now && { ...now, timetable: { tue: 6 } });
    expect(onDisk()).toEqual(vo);
    await changeSchool(vo.id, (now) => now && { ...now, timetable: invented.timetable });
    expect(await school()).toEqual(invented);
  });

  it('has its codes and settings only as long as the policy has them', async () => {
    const line = { code: 'V', label: null, kind: 'leave', excused: true };
    const books = [JSON.stringify({ school: null, codes: [line] })];
    fill({ [KEY]: invented });
    manage({ settings: { 'statutory.pack': false } }, { codebooks: books });
    const edited = await school();
    expect(edited.codes).toHaveLength(3);
    await saveEdits(edited, { ...edited, codes: [], role: 'teacher' });
    expect((await school()).codes).toMatchObject([line]);
    setManaged({});
    expect(await school()).toEqual({ ...invented, codes: [], role: 'teacher' });
  });

  it('with a locked protocol has no version of another, which stays for when the policy goes', async () => {
    const own = { ...invented, protocol: 'haaglanden', protocolVersion: '2025-09-01' };
    fill({ [KEY]: own });
    manage({ protocol: 'tilburg' });
    expect(await school()).toMatchObject({ protocol: 'tilburg', protocolVersion: null });
    await changeSchool(invented.id, (now) => now && { ...now, role: 'management' });
    expect(onDisk()).toEqual({ ...own, role: 'management' });
    // A file of a school with yet another protocol: its version is none of this one.
    const file = { ...(await school()), protocol: 'denbosch', protocolVersion: '2024-08-01' };
    await takeOver([{ base: null, school: file }]);
    expect(onDisk()).toEqual({ ...own, role: 'management' });
    // Chosen here for the locked protocol, it counts.
    await changeSchool(invented.id, (now) => now && { ...now, protocolVersion: '2020-09-01' });
    expect(await school()).toMatchObject({ protocol: 'tilburg', protocolVersion: '2020-09-01' });
  });

  it('with a pinned version stores none, and none of another protocol', async () => {
    const pinned = { packVersions: ['haaglanden 2025-09-01', 'tilburg 2020-09-01'] };
    fill({ [KEY]: { ...invented, protocolVersion: '2024-08-01' } });
    setManaged(pinned);
    expect((await school()).protocolVersion).toBe('2025-09-01');
    await changeSchool(invented.id, (now) => now && { ...now, role: 'teacher' });
    expect(onDisk()?.protocolVersion).toBe('2024-08-01');
    await changeSchool(invented.id, (now) => now && { ...now, protocol: 'tilburg' });
    expect(onDisk()?.protocolVersion).toBeNull();
    expect((await school()).protocolVersion).toBe('2020-09-01');
  });

  it('cannot be removed; a school that was made here can', async () => {
    fill({ [KEY]: invented });
    const books = [JSON.stringify({ school: null, codes: [] })];
    manage({ name: 'X' }, { codebooks: books });
    await expect(removeSchool(invented.id)).rejects.toThrow(ManagedSchoolError);
    await putSchools([{ ...invented, id: 'b' }]);
    await removeSchool('b');
    expect(Object.keys(contents())).toEqual([KEY]);
    setManaged({ codebooks: books });
    await removeSchool(invented.id);
    expect(contents()).toEqual({});
  });

  it('stands beside an entry that cannot be used', async () => {
    fill({ [KEY]: 'broken' });
    manage(whole);
    const { schools, troubles } = await readSchools();
    expect(schools).toEqual([invented]);
    expect(troubles).toMatchObject([{ key: KEY, state: 'damaged' }]);
  });

  it('changes with the policy, and who listens hears it', async () => {
    const life = new AbortController();
    const heard = vi.fn();
    onSchoolsChanged(heard, life.signal);
    manage({ ...whole, name: 'Een' });
    expect((await school()).name).toBe('Een');
    manage({ ...whole, name: 'Twee' });
    expect((await school()).name).toBe('Twee');
    expect(heard).toHaveBeenCalledTimes(2);
    life.abort();
    setManaged({});
    expect(heard).toHaveBeenCalledTimes(2);
    expect((await readSchools()).schools).toEqual([]);
  });
});
