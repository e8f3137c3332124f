import fc from 'fast-check';
import type { ViewSpec } from '../../store/view-spec.ts';
import { codeIdentity } from '../codes/codebook.ts';
import { invented } from '../profile/invented-school.fixture.ts';
import type { PageMapping } from '../profile/page-mapping.ts';
import type { ConfirmedCode, SchoolProfile } from '../profile/profile.ts';

/** Ids that stress keys: with the marks that our keys use, and names that every object has. */
export const ids = fc.constantFrom('a', 'b', 'a~2', 'x.y', '__proto__', 'constructor', 'é\n"');

const days = fc.constantFrom('2026-11-06', '2026-11-09', '2026-12-24', '2027-03-05');
const holidays = fc.constantFrom(
  { from: '2026-10-17', to: '2026-10-25' },
  { from: '2026-10-17', to: '2026-10-26' },
  { from: '2027-04-24', to: '2027-05-09' },
);
const codes: fc.Arbitrary<ConfirmedCode[]> = fc.uniqueArray(
  fc.record({
    code: fc.constantFrom('Z', 'TL', 'V', 'constructor'),
    label: fc.constantFrom(null, 'Ziek', 'Verlof', '__proto__'),
    kind: fc.constantFrom('sick', 'late', 'leave'),
    excused: fc.constantFrom(true, false, null),
    from: fc.constantFrom(null, 'person', 'file'),
    confirmedOn: fc.constantFrom(null, '2026-09-01'),
  }),
  { selector: codeIdentity },
);
const specs: fc.Arbitrary<ViewSpec> = fc.record({
  id: fc.constant('lijst'),
  title: fc.constantFrom('Lijst', 'Overzicht van <b>'),
  kind: fc.constantFrom('events', 'register'),
  scope: fc.constantFrom('group', 'pupil'),
  when: fc.constantFrom({}, { path: '/leerling/*', headers: ['naam', 'datum'] }),
  rows: fc.constantFrom({ as: 'table' }, { as: 'blocks', at: 'app-row >>> li' }),
  fields: fc.constantFrom<NonNullable<ViewSpec['fields']>[]>(
    [{ field: 'pupil', headers: ['naam'] }],
    [{ field: 'code', index: 3, words: { ziek: 'Z', constructor: 'V' } }],
  ),
});
const mappings: fc.Arbitrary<PageMapping[]> = fc.uniqueArray(
  fc.record({
    id: ids,
    origin: fc.constantFrom('https://a.example', 'https://b.example'),
    spec: specs,
    madeOn: days,
  }),
  { selector: ({ id }) => id, maxLength: 3 },
);
const lessons = fc.record({ mon: fc.integer({ min: 1, max: 16 }), fri: fc.constant(3) });

/** New values for parts of a profile, each right by itself. */
export const parts = {
  name: fc.constantFrom('De Linde', 'De Molen', 'Het "Slot" <b>'),
  role: fc.constantFrom('teacher', 'support', 'attendance', 'management'),
  municipality: fc.constantFrom('rijswijk', 'tilburg', 'other'),
  protocol: fc.constantFrom('haaglanden', 'tilburg', 'own-pack'),
  protocolSeen: fc.constantFrom(null, 'haaglanden 2025-09-01', 'tilburg 2020-09-01'),
  origins: fc.uniqueArray(fc.constantFrom('https://a.example', 'https://b.example')),
  codes,
  mappings,
  calendar: fc.record({
    region: fc.constantFrom('own', 'zuid'),
    holidays: fc.uniqueArray(holidays, { selector: ({ from }) => from }),
    freeDays: fc.uniqueArray(days),
    schoolDays: fc.uniqueArray(days),
    checkedFor: fc.constantFrom(null, 2026),
  }),
  partners: fc.record({
    contacts: fc.dictionary(
      fc.constantFrom('partner.a', 'partner.b'),
      fc.constantFrom('Ann', 'Bo'),
    ),
    checkedOn: fc.constantFrom(null, '2026-09-01'),
  }),
  settings: fc.record(
    { 'late.talkFrom': fc.integer({ min: 1, max: 9 }), 'statutory.pack': fc.boolean() },
    { requiredKeys: [] },
  ),
} satisfies { [K in keyof SchoolProfile]?: fc.Arbitrary<SchoolProfile[K]> };

/** A change of a profile, as a form or the background makes it; the last ones may not go with the rest. */
export const edits: fc.Arbitrary<Partial<SchoolProfile>> = fc.oneof(
  ...Object.entries(parts).map(([part, value]) => value.map((v) => ({ [part]: v }))),
  lessons.map((timetable) => ({ sector: 'vo' as const, timetable })),
  fc.constantFrom<Partial<SchoolProfile>>({ timetable: invented.timetable }, { name: ' ' }),
);

export const profiles: fc.Arbitrary<SchoolProfile> = fc
  .tuple(ids, fc.record(parts))
  .map(([id, values]) => ({ ...invented, ...values, id }));

/** As version 3 stored it. */
export function asVersion3({ protocolSeen, ...kept }: SchoolProfile) {
  return { ...kept, version: 3 };
}

/** As version 2 stored it: one meaning for a code. */
export function asVersion2(profile: SchoolProfile) {
  const { mappings, codes, ...kept } = asVersion3(profile);
  const old = codes
    .filter(({ code }, i) => codes.findIndex((other) => other.code === code) === i)
    .map(({ label, from, confirmedOn, ...meaning }) => meaning);
  return { ...kept, version: 2, codes: old };
}

/** As version 1 stored it. */
export function asVersion1(profile: SchoolProfile): object {
  const { pageNames, protocolVersion, role, partners, calendar, ...kept } = asVersion2(profile);
  const { schoolDays, checkedFor, ...old } = calendar;
  return { ...kept, version: 1, calendar: old };
}

/** JSON text, changed somewhere: a value replaced by another, or a character by another. */
export function mutated(text: string, at: number, value: unknown, inText: boolean): string {
  if (inText) {
    const place = at % text.length;
    return text.slice(0, place) + String.fromCharCode(32 + (at % 95)) + text.slice(place + 1);
  }
  let left = at % text.split(':').length;
  return JSON.stringify(JSON.parse(text, (_, old: unknown) => (left-- === 0 ? value : old)));
}
