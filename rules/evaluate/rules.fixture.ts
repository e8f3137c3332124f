import type { Facts, Municipality, PupilCase, Sector } from '../attendance/pupil-case.ts';
import { buildCalendar } from '../calendar/school-calendar.ts';
import {
  daily,
  day,
  HOLIDAYS,
  NO_HOURS,
  recordOf,
  SEVEN_LESSONS,
} from '../measures/pupil.fixture.ts';
import type { CompiledGuard, CompiledPack, CompiledRule } from './compiled-pack.ts';
import type { GuardBody, RuleBody } from './rule-body.ts';

/** Invented rules and pupils for the tests of the evaluator. */
export { daily, day };

export const LATES = {
  measure: 'lates',
  window: { kind: 'school-year' },
} as const satisfies RuleBody['count'];

/** A rule for every school that counts late arrivals from three on, unless told otherwise. */
export function rule(id: string, body: Partial<RuleBody> = {}): CompiledRule {
  return {
    id,
    type: 'COUNT',
    auto: 'A',
    family: 'late',
    severity: 'info',
    who: 'mentor',
    roles: ['teacher'],
    source: { document: 'Eigen afspraken', section: '1', figure: '3 keer' },
    needs: 'nothing',
    records: null,
    stops: null,
    open: [],
    reviewedOn: '2026-08-01',
    body: {
      scope: 'pupil',
      sectors: ['po', 'vo', 'mbo'],
      municipalities: null,
      residences: null,
      age: 'any',
      enabled: true,
      severity: 'info',
      severityFrom: [],
      flag: null,
      count: LATES,
      atLeast: 3,
      atMost: null,
      nearShare: null,
      requires: [],
      clearedBy: [],
      givesWayTo: [],
      actions: ['act.talk'],
      term: null,
      rank: 1,
      ...body,
    },
  };
}

/** A guard that always stands at a talk, unless told otherwise. */
export function guard(id: string, body: Partial<GuardBody> = {}): CompiledGuard {
  const { who, source, reviewedOn } = rule('own.any');
  return {
    id,
    auto: 'S',
    who,
    source,
    open: [],
    reviewedOn,
    body: {
      effect: 'block',
      at: ['act.talk'],
      when: null,
      redirect: [],
      sectors: ['po', 'vo', 'mbo'],
      residences: null,
      ...body,
    },
  };
}

export function pack(rules: CompiledRule[], guards: CompiledGuard[] = []): CompiledPack {
  const ages = { under12: '', from12: '', from16: '', from18: '', unknown: '' };
  return {
    id: 'own',
    title: 'Eigen afspraken',
    validFrom: '2026-08-01',
    validTo: null,
    reviewedOn: '2026-08-01',
    rules,
    guards,
    ladder: [],
    consent: [],
    consentByAge: { talk: ages, share: ages, help: ages, report: ages, anonymous: ages },
    partners: [],
    open: [],
    texts: {},
    guardTexts: {},
    actions: {},
  };
}

interface Pupil {
  asOf?: string;
  /** Each as `2026-11-16 day sick`. */
  records?: string[];
  facts?: Facts;
  seen?: [string, string];
  sector?: Sector;
  school?: Municipality;
  settings?: Record<string, unknown>;
  birthDate?: string;
  lives?: Municipality | [string, Municipality][];
}

/** A pupil of whom everything since 24 August 2026 was seen, unless told otherwise. */
export function pupilCase({ asOf = '2026-11-20', ...rest }: Pupil): PupilCase {
  const { sector = 'po', school = 'other', seen = ['2026-08-24', asOf], lives = null } = rest;
  return {
    asOf: day(asOf),
    school: { sector, municipality: school },
    settings: rest.settings ?? {},
    calendar: buildCalendar({
      holidays: HOLIDAYS,
      freeDays: [],
      timetable: sector === 'po' ? NO_HOURS : SEVEN_LESSONS,
    }),
    coverage: { from: day(seen[0]), to: day(seen[1]), absentMeansPresent: true },
    pupil: {
      birthDate: rest.birthDate === undefined ? null : day(rest.birthDate),
      municipality: Array.isArray(lives)
        ? lives.map(([from, value]) => ({ from: day(from), value }))
        : lives,
    },
    records: (rest.records ?? []).map(recordOf),
    facts: rest.facts ?? {},
  };
}
