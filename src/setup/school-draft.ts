import type { Kind, Municipality, Sector, Settings } from '../../rules/index.ts';
import { originOf } from '../schools/profile/origin.ts';
import type { PageMapping } from '../schools/profile/page-mapping.ts';
import {
  PROFILE_VERSION,
  type Protocol,
  type Provenance,
  type Role,
  type SchoolProfile,
  WEEKDAYS,
  type Weekday,
} from '../schools/profile/profile.ts';

/** A school as it stands in the form: everything may still be empty or half typed. */
export interface SchoolDraft {
  id: string;
  name: string;
  /** One address per line. */
  origins: string;
  /** One per line. */
  pageNames: string;
  sector: Sector | '';
  municipality: Municipality | '';
  protocol: Protocol | '';
  protocolVersion: string | null;
  protocolSeen: string | null;
  role: Role | '';
  region: SchoolProfile['calendar']['region'] | '';
  holidays: { from: string; to: string }[];
  freeDays: string[];
  schoolDays: string[];
  checkedFor: number | null;
  days: Record<Weekday, DayDraft>;
  codes: CodeDraft[];
  mappings: PageMapping[];
  partners: SchoolProfile['partners'];
  settings: Settings;
}

/** One weekday for every sector at once, so that nothing typed is lost when the sector changes. */
export interface DayDraft {
  am: boolean;
  amHours: string;
  pm: boolean;
  pmHours: string;
  lessons: string;
}

export interface CodeDraft extends Provenance {
  code: string;
  /** Empty: counts beside any words. */
  label: string;
  kind: Kind | '';
  excused: 'yes' | 'no' | 'unknown';
}

export const EMPTY_CODE: CodeDraft = {
  code: '',
  label: '',
  kind: '',
  excused: 'unknown',
  from: null,
  confirmedOn: null,
};

const EMPTY_DAY: DayDraft = { am: false, amHours: '', pm: false, pmHours: '', lessons: '' };

export function newDraft(id: string): SchoolDraft {
  return {
    id,
    name: '',
    origins: '',
    pageNames: '',
    sector: '',
    municipality: '',
    protocol: '',
    protocolVersion: null,
    protocolSeen: null,
    role: '',
    region: '',
    holidays: [],
    freeDays: [],
    schoolDays: [],
    checkedFor: null,
    days: weekOf(() => EMPTY_DAY),
    codes: [],
    mappings: [],
    partners: { contacts: {}, checkedOn: null },
    settings: {},
  };
}

/** The form of a stored school; days in order of date. */
export function draftOf(profile: SchoolProfile): SchoolDraft {
  const { version: _version, origins, pageNames, calendar, timetable, codes, ...same } = profile;
  return {
    ...same,
    ...calendar,
    holidays: calendar.holidays.toSorted((a, b) => (a.from < b.from ? -1 : 1)),
    freeDays: calendar.freeDays.toSorted(),
    schoolDays: calendar.schoolDays.toSorted(),
    origins: origins.join('\n'),
    pageNames: pageNames.join('\n'),
    days: weekOf((day) => dayDraftOf(timetable[day])),
    codes: codes.map(({ label, excused, ...code }) => ({
      ...code,
      label: label ?? '',
      excused: excusedChoice(excused),
    })),
  };
}

/** The draft in the shape of a profile, for `checkProfile`: what is empty or wrong stays so. */
export function candidateOf(draft: SchoolDraft): unknown {
  const { origins, pageNames, region, holidays, freeDays, schoolDays, checkedFor, ...rest } = draft;
  const { days: _days, codes, ...same } = rest;
  return {
    ...same,
    version: PROFILE_VERSION,
    name: draft.name.trim(),
    origins: once(linesIn(origins).map((line) => originOf(line) ?? line)),
    pageNames: once(linesIn(pageNames)),
    calendar: { region, holidays, freeDays, schoolDays, checkedFor },
    timetable: timetableOf(draft),
    partners: { ...draft.partners, contacts: filledIn(draft.partners.contacts) },
    codes: codes.map(({ code, label, excused, ...same }) => ({
      ...same,
      code: code.trim(),
      label: label.trim() === '' ? null : label.trim(),
      excused: excused === 'unknown' ? null : excused === 'yes',
    })),
  };
}

function filledIn(contacts: Record<string, string>): Record<string, string> {
  const trimmed = Object.entries(contacts).map(([id, words]) => [id, words.trim()] as const);
  return Object.fromEntries(trimmed.filter(([, words]) => words !== ''));
}

/** True when some day has lessons, by the sector's own kind of timetable. */
export function hasLessons(draft: SchoolDraft): boolean {
  return Object.keys(timetableOf(draft)).length > 0;
}

/** The lines that say something. */
export function linesIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function once(list: string[]): string[] {
  return [...new Set(list)];
}

export function excusedChoice(excused: boolean | null): CodeDraft['excused'] {
  if (excused === null) return 'unknown';
  return excused ? 'yes' : 'no';
}

function weekOf(make: (day: Weekday) => DayDraft): Record<Weekday, DayDraft> {
  return Object.fromEntries(WEEKDAYS.map((day) => [day, make(day)])) as Record<Weekday, DayDraft>;
}

function dayDraftOf(day: SchoolProfile['timetable'][Weekday]): DayDraft {
  if (day === undefined) return EMPTY_DAY;
  if (typeof day === 'number') return { ...EMPTY_DAY, lessons: String(day) };
  const [am, pm] = (['am', 'pm'] as const).map((part) => day.find((slot) => slot.part === part));
  const written = (hours: number | null | undefined) => String(hours ?? '').replace('.', ',');
  return {
    ...EMPTY_DAY,
    am: am !== undefined,
    amHours: written(am?.hours),
    pm: pm !== undefined,
    pmHours: written(pm?.hours),
  };
}

function timetableOf({ sector, days }: SchoolDraft): Record<string, unknown> {
  const week = WEEKDAYS.map((day) => {
    const { am, amHours, pm, pmHours, lessons } = days[day];
    if (sector !== 'po') return [day, lessons.trim() === '' ? undefined : numberIn(lessons)];
    const parts = [
      ...(am ? [{ part: 'am', hours: numberIn(amHours) }] : []),
      ...(pm ? [{ part: 'pm', hours: numberIn(pmHours) }] : []),
    ];
    return [day, parts.length > 0 ? parts : undefined];
  });
  return Object.fromEntries(week.filter(([, value]) => value !== undefined));
}

/** The number a person typed (`3,5` or `3.5`), null when empty, and the text itself when neither. */
function numberIn(text: string): number | string | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  return /^\d+([.,]\d+)?$/.test(trimmed) ? Number(trimmed.replace(',', '.')) : trimmed;
}
