import { describe, expect, it } from 'vitest';
import packs from '../../../.generated/packs.json';
import { formatDay, type PackLibrary, parseDay, type Settings } from '../../../rules/index.ts';
import { checkProfile } from '../../schools/profile/check-profile.ts';
import type { SchoolProfile } from '../../schools/profile/profile.ts';
import { draftOf } from '../school-draft.ts';
import { compareRules } from './compare-rules.ts';

const library = packs as unknown as PackLibrary;
const whole = [
  { part: 'am', hours: 3.5 },
  { part: 'pm', hours: 2 },
];

function school(settings: Settings): SchoolProfile {
  const checked = checkProfile({
    version: 4,
    id: 'de-linde',
    name: 'De Linde',
    origins: [],
    pageNames: [],
    sector: 'po',
    municipality: 's-hertogenbosch',
    protocol: 'denbosch',
    protocolVersion: null,
    protocolSeen: null,
    role: 'support',
    calendar: { region: 'zuid', holidays: [], freeDays: [], schoolDays: [], checkedFor: 2026 },
    timetable: {
      mon: whole,
      tue: whole,
      wed: [{ part: 'am', hours: 3.5 }],
      thu: whole,
      fri: whole,
    },
    codes: [],
    mappings: [],
    partners: { contacts: {}, checkedOn: null },
    settings,
  });
  if ('problems' in checked) throw new Error('Expected a school that is right.');
  return checked.profile;
}

const later = { figures: { 'denbosch.late.preventive-talk': { atLeast: 10 } } };

function compare(inForm: Settings, stored: Settings | null, more: object = {}) {
  const draft = { ...draftOf(school({})), settings: inForm, ...more };
  const today = parseDay('2026-11-20')!;
  return compareRules(draft, stored === null ? null : school(stored), library, today);
}

describe('what the rules in the form are compared with', () => {
  it('is what is stored, when the form says something else', () => {
    const comparison = compare({}, later);
    expect(comparison).toMatchObject({ is: 'compared', with: 'stored', gaps: [] });
    expect(comparison).toMatchObject({ changes: { changed: [{}, {}] } });
  });

  it('is the protocol, when the form is as stored, or the school is new', () => {
    const expected = { is: 'compared', with: 'protocol', gaps: [{ from: 8, to: 9, closeAt: 9 }] };
    expect(compare(later, later)).toMatchObject(expected);
    expect(compare(later, null)).toMatchObject(expected);
  });

  it('tells of a gap that was stored before, whatever else is changed now', () => {
    const { figures } = later;
    const comparison = compare({ figures, 'duo.days': 4 }, later);
    expect(comparison).toMatchObject({ with: 'stored', gaps: [{ from: 8, to: 9 }] });
  });

  it('is nothing, when all say the same', () => {
    expect(compare({}, {})).toEqual({ is: 'same' });
    expect(compare({}, null)).toEqual({ is: 'same' });
  });

  it.each<[string, Settings]>([
    ['half typed', { 'duo.days': '4,' }],
    ['later than the law', { figures: { 'law.unauth.16h-4lw': { atLeast: 20 } } }],
  ])('waits for what is %s', (_, settings) => {
    expect(compare(settings, {})).toEqual({ is: 'wrong' });
  });

  it.each<[string, object]>([
    ['a sector', { sector: '' }],
    ['a municipality', { municipality: '' }],
    ['a region', { region: '' }],
    ['lessons', { days: draftOf({ ...school({}), timetable: {} }).days }],
  ])('waits for %s', (_, more) => {
    expect(compare(later, {}, more)).toEqual({ is: 'incomplete' });
  });

  it('takes what has nothing to do with rules as it is', () => {
    const unfinished = {
      name: '',
      origins: 'http',
      codes: [{ code: '', label: '', kind: '', excused: 'no', from: null, confirmedOn: null }],
    };
    expect(compare(later, {}, unfinished)).toMatchObject({ is: 'compared' });
  });

  it('goes by the school’s own calendar: 30 April is a vakantie in this region', () => {
    const comparison = compare(later, {});
    const day = comparison.is === 'compared' ? formatDay(comparison.school.asOf) : null;
    expect(day).toBe('2027-04-23');
  });
});
