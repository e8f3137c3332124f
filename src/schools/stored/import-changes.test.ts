import { describe, expect, it } from 'vitest';
import { invented } from '../profile/invented-school.fixture.ts';
import type { SchoolProfile } from '../profile/profile.ts';
import { importChanges } from './import-changes.ts';

const other = { ...invented, id: 'other', name: 'De Molen' };
/** The changes to the invented school, as `path: before → after`. */
function changesTo(school: Partial<SchoolProfile>, from: Partial<SchoolProfile> = {}): string[] {
  const [change] = importChanges([{ ...invented, ...from }], [{ ...invented, ...school }]);
  return change!.fields.map(
    ({ path, before, after }) =>
      `${path.join('.')}: ${JSON.stringify(before)} → ${JSON.stringify(after)}`,
  );
}

describe('importChanges', () => {
  it('tells new, changed and same schools apart', () => {
    const renamed = { ...invented, name: 'De Nieuwe Linde' };
    expect(importChanges([invented, other], [renamed, other, { ...invented, id: 'new' }])).toEqual([
      {
        school: renamed,
        base: invented,
        fields: [{ path: ['name'], before: 'De Linde', after: 'De Nieuwe Linde' }],
      },
      { school: other, base: other, fields: [] },
      { school: { ...invented, id: 'new' }, base: null, fields: [] },
    ]);
  });

  it('does not mind the order of keys, which the browser changes when it stores, nor of items', () => {
    const shuffled = Object.fromEntries(Object.entries(invented).reverse());
    const codes = [...invented.codes].reverse();
    expect(changesTo({ codes }, shuffled)).toEqual([]);
  });

  it('names each code and mapping that comes, goes or changes', () => {
    const [sick, late] = invented.codes;
    const view = { id: 'a', title: 'A', kind: 'events', scope: 'group', when: {} } as const;
    const spec = { ...view, rows: { as: 'table' as const } };
    const mapping = { id: 'm', origin: 'https://a.example', spec, madeOn: '2026-11-01' };
    const changed = { ...sick!, code: 'z', excused: null };
    const labelled = { ...late!, label: 'Te laat' };
    const again = { ...mapping, madeOn: '2026-11-20' };
    const [change] = importChanges(
      [{ ...invented, mappings: [mapping] }],
      [{ ...invented, codes: [changed, labelled], mappings: [again] }],
    );
    expect(change?.fields).toEqual([
      { path: ['codes'], before: sick, after: changed },
      { path: ['codes'], before: late, after: undefined },
      { path: ['codes'], before: undefined, after: labelled },
      { path: ['mappings'], before: mapping, after: again },
    ]);
  });

  it('names each day and holiday that comes, goes or changes', () => {
    const calendar = {
      ...invented.calendar,
      holidays: [{ from: '2026-10-17', to: '2026-10-26' }],
      freeDays: ['2026-11-06', '2026-12-01'],
    };
    expect(changesTo({ calendar })).toEqual([
      'calendar.holidays: {"from":"2026-10-17","to":"2026-10-25"} → {"from":"2026-10-17","to":"2026-10-26"}',
      'calendar.freeDays: undefined → "2026-12-01"',
    ]);
  });

  it('shows a school day, a setting and the figures of a rule as one thing each', () => {
    const timetable = { ...invented.timetable, mon: [{ part: 'am', hours: 3 } as const] };
    const settings = {
      'late.talkFrom': 3,
      figures: { 'a.b': { atLeast: 12 }, 'a.c': { atMost: 2 } },
    };
    const old = { figures: { 'a.b': { atLeast: 9, atMost: 11 } } };
    expect(changesTo({ timetable, settings }, { settings: old })).toEqual([
      'timetable.mon: [{"part":"am","hours":3.5},{"part":"pm","hours":null}] → [{"part":"am","hours":3}]',
      'settings.figures.a.b: {"atLeast":9,"atMost":11} → {"atLeast":12}',
      'settings.figures.a.c: undefined → {"atMost":2}',
      'settings.late.talkFrom: undefined → 3',
    ]);
    expect(
      changesTo({ settings: {} }, { settings: { figures: { 'a.c': { atMost: 2 } } } }),
    ).toEqual(['settings.figures.a.c: {"atMost":2} → undefined']);
  });

  it('names each contact', () => {
    const partners = { contacts: { 'partner.a': 'Anna' }, checkedOn: null };
    expect(changesTo({ partners })).toEqual(['partners.contacts.partner.a: undefined → "Anna"']);
  });
});
