import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { fill } from '../../store/memory-storage.fixture.ts';
import type { PageMapping } from '../profile/page-mapping.ts';
import type { SchoolProfile } from '../profile/profile.ts';
import { profiles } from './arbitrary-profiles.fixture.ts';
import { importChanges } from './import-changes.ts';
import { placeOf } from './school-format.ts';
import { readSchools, saveEdits } from './stored-schools.ts';

vi.mock('../../platform/local-storage.ts', () => import('../../store/memory-storage.fixture.ts'));
vi.mock('../../platform/managed-storage.ts', () => import('../../store/memory-managed.fixture.ts'));

const CODE = {
  code: '',
  label: null,
  kind: 'exempt',
  excused: true,
  from: 'person',
  confirmedOn: '2026-11-20',
} as const;
const MAPPING: PageMapping = {
  id: 'new',
  origin: 'https://a.example',
  spec: {
    id: 'new',
    title: 'Nieuw',
    kind: 'events',
    scope: 'group',
    when: {},
    rows: { as: 'table' },
  },
  madeOn: '2026-11-20',
};

/** Changes of one field each; different keys are different fields. */
const FIELDS: Record<string, (school: SchoolProfile) => SchoolProfile> = {
  name: (s) => ({ ...s, name: `${s.name}!` }),
  role: (s) => ({ ...s, role: s.role === 'teacher' ? 'support' : 'teacher' }),
  region: (s) => ({
    ...s,
    calendar: { ...s.calendar, region: s.calendar.region === 'own' ? 'noord' : 'own' },
  }),
  freeDay: (s) => ({
    ...s,
    calendar: { ...s.calendar, freeDays: [...s.calendar.freeDays, '2026-11-20'] },
  }),
  noFreeDay: (s) => ({
    ...s,
    calendar: {
      ...s.calendar,
      freeDays: s.calendar.freeDays.filter((day) => day !== '2026-11-06'),
    },
  }),
  monday: (s) => ({ ...s, timetable: { ...s.timetable, mon: [{ part: 'am', hours: 1 }] } }),
  thursday: (s) => ({ ...s, timetable: { ...s.timetable, thu: [{ part: 'pm', hours: 2 }] } }),
  newCode: (s) => ({ ...s, codes: [...s.codes, { ...CODE, code: 'NEW' }] }),
  secondMeaning: (s) => ({ ...s, codes: [...s.codes, { ...CODE, code: 'TL', label: 'Zorg' }] }),
  mapping: (s) => ({ ...s, mappings: [...s.mappings, MAPPING] }),
  noMapping: (s) => ({ ...s, mappings: s.mappings.filter(({ id }) => id !== 'a') }),
  mappingTitle: (s) => ({
    ...s,
    mappings: s.mappings.map((m) => (m.id === 'b' ? { ...m, spec: { ...m.spec, title: 'X' } } : m)),
  }),
  code: (s) => ({
    ...s,
    codes: s.codes.map((c) => (c.code === 'Z' ? { ...c, kind: 'medical' } : c)),
  }),
  contact: (s) => ({
    ...s,
    partners: { ...s.partners, contacts: { ...s.partners.contacts, 'partner.c': 'Cas' } },
  }),
  setting: (s) => ({ ...s, settings: { ...s.settings, 'duo.days': 3 } }),
};

test('two forms on one school that change different fields both keep their changes', async () => {
  const split = fc.uniqueArray(fc.tuple(fc.constantFrom(...Object.keys(FIELDS)), fc.boolean()), {
    selector: ([field]) => field,
  });
  await fc.assert(
    fc.asyncProperty(profiles, split, async (school, changes) => {
      fill({ [placeOf(school)]: school });
      const [base] = (await readSchools()).schools;
      const edited = (mine: boolean) =>
        changes
          .filter(([, first]) => first === mine)
          .reduce((s, [field]) => FIELDS[field]!(s), base!);
      await Promise.all([saveEdits(base!, edited(true)), saveEdits(base!, edited(false))]);
      const both = changes.reduce((s, [field]) => FIELDS[field]!(s), base!);
      const [stored] = (await readSchools()).schools;
      expect(importChanges([both], [stored!])).toMatchObject([{ base: both, fields: [] }]);
    }),
    { seed: 20261122, numRuns: 300 },
  );
}, 60_000);
