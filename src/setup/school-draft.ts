import type { Kind, Municipality, Sector, Settings } from '../../rules/index.ts';
import { originOf } from '../schools/origin.ts';
import {
  PROFILE_VERSION,
  type Protocol,
  type SchoolProfile,
  WEEKDAYS,
  type Weekday,
} from '../schools/profile.ts';

/** A school as it stands in the form: everything may still be empty or half typed. */
export interface SchoolDraft {
  id: string;
  name: string;
  /** One address per line. */
  origins: string;
  sector: Sector | '';
  municipality: Municipality | '';
  protocol: Protocol | '';
  region: SchoolProfile['calendar']['region'] | '';
  holidays: { from: string; to: string }[];
  freeDays: string[];
  days: Record<Weekday, DayDraft>;
  codes: CodeDraft[];
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

export interface CodeDraft {
  code: string;
  kind: Kind | '';
  excused: 'yes' | 'no' | 'unknown';
}

const EMPTY_DAY: DayDraft = { am: false, amHours: '', pm: false, pmHours: '', lessons: '' };

export function newDraft(id: string): SchoolDraft {
  return {
    id,
    name: '',
    origins: '',
    sector: '',
    municipality: '',
    protocol: '',
    region: '',
    holidays: [],
    freeDays: [],
    days: weekOf(() => EMPTY_DAY),
    codes: [],
    settings: {},
  };
}

export function draftOf(profile: SchoolProfile): SchoolDraft {
  const { id, name, sector, municipality, protocol, calendar, timetable, settings } = profile;
  return {
    id,
    name,
    origins: profile.origins.join('\n'),
    sector,
    municipality,
    protocol,
    region: calendar.region,
    holidays: calendar.holidays,
    freeDays: calendar.freeDays,
    days: weekOf((day) => dayDraftOf(timetable[day])),
    codes: profile.codes.map(({ code, kind, excused }) => ({
      code,
      kind,
      excused: excusedChoice(excused),
    })),
    settings,
  };
}

/** The draft in the shape of a profile, for `checkProfile`: what is empty or wrong stays so. */
export function candidateOf(draft: SchoolDraft): unknown {
  const { id, name, sector, municipality, protocol, region, holidays, freeDays, settings } = draft;
  const lines = draft.origins.split('\n').filter((line) => line.trim() !== '');
  return {
    version: PROFILE_VERSION,
    id,
    name: name.trim(),
    origins: [...new Set(lines.map((line) => originOf(line) ?? line.trim()))],
    sector,
    municipality,
    protocol,
    calendar: { region, holidays, freeDays },
    timetable: timetableOf(draft),
    codes: draft.codes.map(({ code, kind, excused }) => ({
      code: code.trim(),
      kind,
      excused: excused === 'unknown' ? null : excused === 'yes',
    })),
    settings,
  };
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
