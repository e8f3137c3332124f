import { expect, it } from 'vitest';
import { type CompiledPack, parseDay } from '../../../rules/index.ts';
import { type Lock, NO_LOCKS } from '../../schools/policy/locks.ts';
import { invented } from '../../schools/profile/invented-school.fixture.ts';
import type { SchoolProfile } from '../../schools/profile/profile.ts';
import { draftOf } from '../school-draft.ts';
import { questionsIn } from './questions-in.ts';

const version = (validFrom: string) =>
  ({
    id: 'haaglanden',
    validFrom,
    validTo: null,
    rules: [],
    partners: [],
  }) as unknown as CompiledPack;
const library = { haaglanden: [version('2020-08-01'), version('2025-08-01')] };
const today = parseDay('2026-11-20')!;
const asked = (changes: Partial<SchoolProfile>, ...locked: Lock[]) => {
  const locks = { ...NO_LOCKS, parts: new Set(locked) };
  return [...questionsIn({ draft: draftOf({ ...invented, ...changes }), library, today, locks })];
};

it('asks nothing of a school that was looked through', () => {
  expect(asked({})).toEqual([]);
  expect(asked({ protocolVersion: '2025-08-01' })).toEqual([]);
});

it('points to where something is asked', () => {
  const calendar = { ...invented.calendar, checkedFor: 2025 };
  expect(asked({ calendar })).toEqual(['calendar', 'timetable']);
  expect(asked({ timetable: {} })).toEqual(['timetable']);
  expect(asked({ protocolVersion: '2020-08-01' })).toEqual(['protocol']);
  expect(asked({ protocolVersion: '2019-08-01' })).toEqual(['protocol']);
  const partners = { contacts: { 'partner.a': 'x' }, checkedOn: null };
  expect(asked({ partners })).toEqual(['partners']);
});

it('asks nothing of what the administrator locked', () => {
  const calendar = { ...invented.calendar, checkedFor: 2025 };
  expect(asked({ calendar }, 'calendar')).toEqual([]);
  expect(asked({ calendar, timetable: {} }, 'calendar')).toEqual(['timetable']);
  expect(asked({ calendar, timetable: {} }, 'calendar', 'timetable')).toEqual([]);
  expect(asked({ protocolVersion: '2019-08-01' }, 'protocolVersion')).toEqual([]);
  const partners = { contacts: { 'partner.a': 'x' }, checkedOn: null };
  expect(asked({ partners }, 'partners')).toEqual([]);
});
