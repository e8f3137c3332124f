import { APP_GROUPS, appGroup } from './app-data.ts';
import { dayparts } from './calendar.ts';
import {
  eventRows,
  ODD_NAMES,
  PAGE_SIZE,
  PERIOD,
  PUPILS,
  type Pupil,
  pupilPath,
  SCHOOL_NAME,
} from './data.ts';
import { expectedByName } from './expected-by-name.ts';
import { expectedToday, expectedTotals } from './expected-today.ts';
import { longIllRows, THIRTY_DAYS } from './pages/names-only.ts';
import { CODES, type Registration, slotsOf } from './registrations.ts';
import {
  VO_PERIOD,
  VO_PUPILS,
  VO_REASONS,
  VO_SCHOOL_NAME,
  type VoPupil,
  voPupilPath,
} from './vo-data.ts';
import { cellOf, lastWeeks } from './week-data.ts';

/** What a page says, derived from the data that drew it and from no reader. Dates `YYYY-MM-DD`. */
export type ExpectedPage = ExpectedReading | { view: null; reason: 'no-attendance' | 'proposal' };

export interface ExpectedReading {
  view: 'events' | 'history' | 'matrix' | 'register' | 'totals';
  scope: 'group' | 'pupil';
  period: { from: string; to: string };
  absentMeansPresent: boolean;
  /** The school that the page names; null: none. */
  school: string | null;
  gaps: string[];
  /** In the order of first appearance; on a virtual list all pupils, not only the drawn ones. */
  pupils: ExpectedPupil[];
}

export interface ExpectedPupil {
  name: string;
  /** The number as the page shows it; null where it shows none. */
  number: string | null;
  /** Address of the link at the name; null where there is none. */
  link: string | null;
  /** The group in the pupil's own row or beside the name; null where it stands only in a heading. */
  group: string | null;
  /** By date, then by dagdeel or lesson. */
  entries: ExpectedEntry[];
  /** What a page counts, of its stated period; left out where it counts nothing. */
  totals?: ExpectedTotal[];
}

export interface ExpectedTotal {
  code: string;
  excused: boolean | null;
  count: number;
  unit: 'dayparts';
}

export interface ExpectedEntry {
  date: string;
  slot: { part: 'day' | 'am' | 'pm' } | { part: 'lesson'; lesson: number };
  code: string;
  label: string;
  excused: boolean | null;
  minutes: number | null;
}

/** On an events list a registration is one entry, with what its row says. */
function listed(r: Registration): ExpectedEntry {
  const { reason, excused } = CODES[r.code];
  const slot = { part: r.part };
  return { date: r.date, slot, code: r.code, label: reason, excused, minutes: r.minutes };
}

function inOrder(registrations: Registration[]): Registration[] {
  return [...registrations].sort(
    (a, b) => a.date.localeCompare(b.date) || a.part.localeCompare(b.part),
  );
}

/** The pupils of the given rows, with only the registrations in those rows. */
function eventPupils(rows = eventRows(), linked = true): ExpectedPupil[] {
  return [...new Set(rows.map((row) => row.pupil))].map((pupil) => ({
    name: pupil.name,
    number: pupil.number,
    link: linked ? pupilPath(pupil) : null,
    group: pupil.group,
    entries: inOrder(rows.filter((r) => r.pupil === pupil).map((r) => r.registration)).map(listed),
  }));
}

function events(pupils: ExpectedPupil[] = eventPupils(), gaps: string[] = []): ExpectedReading {
  return {
    view: 'events',
    scope: 'group',
    period: PERIOD,
    absentMeansPresent: gaps.length === 0,
    school: SCHOOL_NAME,
    gaps,
    pupils,
  };
}

function matrix(weeks: number): ExpectedReading {
  const dates = lastWeeks(weeks);
  const entries = (pupil: Pupil): ExpectedEntry[] =>
    dates.flatMap((date) =>
      dayparts(date).flatMap((part) => {
        const says = cellOf(pupil, date, part);
        if (!says) return [];
        const { code, reason: label } = says;
        return [{ date, slot: { part }, code, label, excused: null, minutes: null }];
      }),
    );
  const pupils = PUPILS.map((pupil) => ({
    name: pupil.name,
    number: null,
    link: pupilPath(pupil),
    group: null,
    entries: entries(pupil),
  }));
  const period = { from: dates[0] ?? '', to: dates.at(-1) ?? '' };
  return {
    view: 'matrix',
    scope: 'group',
    period,
    absentMeansPresent: false,
    school: SCHOOL_NAME,
    gaps: [],
    pupils,
  };
}

/**
 * A pupil's own page has a cell per dagdeel, also for a registration of the whole day. Without a
 * registration it has no table, so there is nothing to read and nothing to say.
 */
function history(pupil: Pupil): ExpectedPage {
  if (pupil.registrations.length === 0) return { view: null, reason: 'no-attendance' };
  const entries = inOrder(pupil.registrations).flatMap((r) =>
    slotsOf(r).map((part) => ({ ...listed(r), slot: { part }, excused: null })),
  );
  const { name, number, group } = pupil;
  return {
    view: 'history',
    scope: 'pupil',
    period: PERIOD,
    absentMeansPresent: true,
    school: SCHOOL_NAME,
    gaps: [],
    pupils: [{ name, number, link: null, group, entries }],
  };
}

function voHistory({ name, number, group, marks }: VoPupil): ExpectedReading {
  const entries = marks.map(({ date, lesson, code, minutes }) => ({
    date,
    slot: { part: 'lesson' as const, lesson },
    code,
    label: VO_REASONS[code],
    excused: null,
    minutes,
  }));
  return {
    view: 'history',
    scope: 'pupil',
    period: VO_PERIOD,
    absentMeansPresent: true,
    school: VO_SCHOOL_NAME,
    gaps: [],
    pupils: [{ name, number, link: null, group, entries }],
  };
}

function app(group: string): ExpectedReading {
  const { dates, pupils } = appGroup(group) ?? { dates: [], pupils: [] };
  return {
    view: 'matrix',
    scope: 'group',
    period: { from: dates[0] ?? '', to: dates.at(-1) ?? '' },
    absentMeansPresent: false,
    school: SCHOOL_NAME,
    gaps: ['virtual'],
    pupils: pupils.map(({ name, number, days }) => ({
      name,
      number,
      link: null,
      group: null,
      entries: days.flatMap(({ code, reason }, n) =>
        code === ''
          ? []
          : [
              {
                date: dates[n] ?? '',
                slot: { part: 'day' as const },
                code,
                label: reason,
                excused: null,
                minutes: null,
              },
            ],
      ),
    })),
  };
}

/** By address: what a perfect reader finds when the page has just opened in a wide window. */
export const EXPECTED: Readonly<Record<string, ExpectedPage>> = {
  '/': { view: null, reason: 'no-attendance' },
  '/groep/registraties': events(),
  '/groep/registraties?pagina=1': events(eventPupils(eventRows().slice(0, PAGE_SIZE)), ['paged']),
  '/groep/week': matrix(1),
  '/groep/weken?aantal=8': matrix(8),
  '/groep/totalen': expectedTotals(),
  '/groep/vandaag': expectedToday(),
  '/app/groepen': { view: null, reason: 'no-attendance' },
  ...Object.fromEntries(APP_GROUPS.map(({ group }) => [`/app/groep/${group}`, app(group)])),
  ...Object.fromEntries(PUPILS.map((pupil) => [pupilPath(pupil), history(pupil)])),
  ...Object.fromEntries(VO_PUPILS.map((pupil) => [voPupilPath(pupil), voHistory(pupil)])),
  '/val/csp': events(),
  '/val/csp-streng': events(),
  '/val/namen': events(eventPupils(eventRows(ODD_NAMES))),
  '/val/elementen-internals': events(),
  '/val/elementen-shadow': events(),
  '/val/kop-cel': events(eventPupils(eventRows(), false)),
  '/val/link-cel': events(),
  '/val/verborgen-dubbel': events(),
  '/val/alleen-namen': expectedByName(eventRows(), PERIOD),
  '/val/dertig-dagen': expectedByName(longIllRows(), THIRTY_DAYS),
  '/val/zonder-school': { ...events(), school: null },
  '/val/donker': events(),
  '/val/vast': events(eventPupils(eventRows(), false)),
  '/onbekend/lijst/1': { view: null, reason: 'proposal' },
  '/val/leeg': events([]),
};
