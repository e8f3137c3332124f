import { parseDay } from '../../rules/index.ts';
import type { PageMapping } from '../schools/profile/page-mapping.ts';
import type {
  ConfirmedCode,
  SchoolProfile,
  Timetable,
  Weekday,
} from '../schools/profile/profile.ts';
import { mediumDate } from './dutch-date.ts';
import { roleNames } from './first-run.ts';
import { saySetting, settingTitle } from './setting-values.ts';
import {
  dayNames,
  excusedNames,
  kindNames,
  municipalityNames,
  regionNames,
  sectorNames,
  viewNames,
} from './setup-names.ts';

/** Names that stand in the protocols. */
export interface PackNames {
  partner(id: string): string;
  protocol(id: string): string;
  rule(id: string): string;
}

type Period = SchoolProfile['calendar']['holidays'][number];
type Say = (value: never, names: PackNames) => string;

/** How the value of a field, or of an item of a list after its name, is said. */
const FIELDS: Readonly<
  Record<string, { title: string; say: Say; item?: (value: never) => string }>
> = {
  name: { title: 'Naam', say: quoted },
  origins: { title: 'Adres', say: none, item: String },
  pageNames: { title: 'Woorden op de pagina', say: none, item: quoted },
  sector: { title: 'Soort onderwijs', say: (v: SchoolProfile['sector']) => sectorNames[v] },
  municipality: {
    title: 'Gemeente',
    say: (v: SchoolProfile['municipality']) => municipalityNames[v],
  },
  protocol: {
    title: 'Verzuimprotocol',
    say: (v: SchoolProfile['protocol'], names) => names.protocol(v),
  },
  protocolVersion: {
    title: 'Versie van het protocol',
    say: (v: string | null) => (v === null ? 'de versie die geldt' : `die van ${date(v)}`),
  },
  protocolSeen: {
    title: 'Geziene versie van het protocol',
    say: (v: string | null) =>
      v === null ? 'nog geen versie' : `de versie van ${date(v.slice(v.indexOf(' ') + 1))}`,
  },
  role: { title: 'Uw rol op school', say: (v: SchoolProfile['role']) => roleNames[v] },
  'calendar.region': {
    title: 'Vakantieregio',
    say: (v: SchoolProfile['calendar']['region']) => regionNames[v],
  },
  'calendar.holidays': {
    title: 'Eigen vakantie',
    say: ({ to }: Period) => `tot en met ${date(to)}`,
    item: ({ from }: Period) => `vanaf ${date(from)}`,
  },
  'calendar.freeDays': { title: 'Vrije dag', say: none, item: date },
  'calendar.schoolDays': { title: 'Gewone schooldag', say: none, item: date },
  'calendar.checkedFor': {
    title: 'Rooster, vakanties en vrije dagen nagekeken',
    say: (v: number | null) => (v === null ? 'nog niet' : `voor schooljaar ${v}–${v + 1}`),
  },
  codes: {
    title: 'Code',
    say: ({ kind, excused, confirmedOn }: ConfirmedCode) =>
      `${kindNames[kind]} (geoorloofd: ${excusedText(excused)}${confirmedOn === null ? '' : `; bevestigd op ${date(confirmedOn)}`})`,
    item: ({ code, label }: ConfirmedCode) =>
      label === null ? quoted(code) : `${quoted(code)} met de woorden ${quoted(label)}`,
  },
  mappings: {
    title: 'Aangeleerde pagina',
    say: ({ spec, madeOn }: PageMapping) => `${viewNames[spec.kind]}, gemaakt op ${date(madeOn)}`,
    item: ({ spec, origin }: PageMapping) => `${quoted(spec.title)} op ${new URL(origin).host}`,
  },
  'partners.checkedOn': {
    title: 'Contacten nagekeken',
    say: (v: string | null) => (v === null ? 'nog niet' : `op ${date(v)}`),
  },
};

/** What a change is about: `Rooster dinsdag`. */
export function sayTitle(path: readonly string[], names: PackNames): string {
  const [part, key = '', rule] = path;
  if (part === 'timetable') return `Rooster ${dayNames[key as Weekday].toLowerCase()}`;
  if (part === 'partners' && path.length === 3) return `Contact ${names.partner(rule!)}`;
  if (part === 'settings') {
    return rule === undefined ? settingTitle(key) : `Eigen getal bij ${names.rule(rule)}`;
  }
  return FIELDS[path.join('.')]?.title ?? path.join('.');
}

/** The name of an item of a list; null when the path is no list. */
export function sayItem(path: readonly string[], item: unknown): string | null {
  return FIELDS[path.join('.')]?.item?.(item as never) ?? null;
}

/** What stands in a field, in words; what is not there too. */
export function sayField(path: readonly string[], value: unknown, names: PackNames): string {
  const [part, key = '', rule] = path;
  if (part === 'settings') return saySetting(key, rule !== undefined, value);
  if (part === 'timetable') return sayDay(value as Timetable[Weekday]);
  if (value === undefined) return 'leeg';
  const field = FIELDS[path.join('.')];
  return field === undefined ? quoted(String(value)) : field.say(value as never, names);
}

function sayDay(day: Timetable[Weekday]): string {
  if (day === undefined) return 'geen les';
  if (typeof day === 'number') return day === 1 ? '1 lesuur' : `${day} lesuren`;
  return day.map(({ part, hours }) => `${PARTS[part]} (${hoursText(hours)})`).join(' en ');
}

const PARTS = { am: 'ochtend', pm: 'middag' };

function hoursText(hours: number | null): string {
  return hours === null ? 'uren niet ingevuld' : `${String(hours).replace('.', ',')} uur`;
}

function excusedText(excused: boolean | null): string {
  const choice = excused === null ? 'unknown' : excused ? 'yes' : 'no';
  return excusedNames[choice].toLowerCase();
}

function date(iso: string): string {
  return mediumDate(parseDay(iso)!);
}

function quoted(text: string): string {
  return `“${text}”`;
}

function none(): string {
  return '';
}
