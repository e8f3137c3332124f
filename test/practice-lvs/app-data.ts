import { AS_OF, schoolDays } from './calendar.ts';
import { CODES, type Code, PRESENT } from './registrations.ts';

/** One row of the single-page app: a cell per school day; '' is "not registered". */
export interface AppPupil {
  number: string;
  name: string;
  days: { code: string; reason: string }[];
  note: string;
}

export interface AppGroup {
  group: string;
  dates: string[];
  pupils: AppPupil[];
}

export const APP_GROUPS = [
  { group: '7', size: 300 },
  { group: '8', size: 40 },
] as const;

/** The last twenty school days; the first of them lies before the autumn break. */
export const APP_DATES = schoolDays('2026-10-16', AS_OF);

const FIRST = `Aafke Abel Anouk Boaz Ciska Dilan Elske Fadi Gijs Hanne Ilyas Jelle Kaya Lieke Mats
  Nadia Olle Pim Quinty Ruben Selin Tygo Veerle Wout Xanne`.split(/\s+/);
const LAST = [
  'Aerts',
  'van den Broek',
  'Cornelissen',
  'Duursma',
  'El Khatib',
  'Fransen',
  'Gül',
  'van Hoorn-Pos',
  "in 't Veld",
  'Jansma',
  'Kowalczyk',
  'Lieftinck',
];

const NOTE_LINES = [
  'Ouders zijn gebeld.',
  'Afspraak staat in het dossier.',
  'Mentor houdt contact.',
  'Volgende week opnieuw bekijken.',
  'Huiswerk is meegegeven.',
];

/** Two different pupils of group 7 carry this pupil's name. */
const NAMESAKE = { index: 217, of: 17 };

function nameOf(index: number): string {
  const i = index === NAMESAKE.index ? NAMESAKE.of : index;
  return `${FIRST[i % FIRST.length]} ${LAST[Math.floor(i / FIRST.length) % LAST.length]}`;
}

/** What pupil `index` did on the n-th of the twenty days: most are present, some follow a pattern. */
function codeOn(index: number, n: number): Code | '✓' | '' {
  const fromEnd = APP_DATES.length - n;
  if (index % 25 === 7) return fromEnd <= 2 + (index % 11) ? 'Z' : '✓';
  if (index % 10 === 3) return n % (1 + (index % 4)) === 0 ? 'TL' : '✓';
  if (index % 40 === 14) return n >= 8 && n < 12 ? 'O' : '✓';
  if (index % 30 === 21) return n === 5 || n === 6 ? 'Z' : n === 12 ? 'A' : '✓';
  if (index % 17 === 5 && fromEnd === 1) return '';
  return '✓';
}

function cellOf(code: Code | '✓' | ''): AppPupil['days'][number] {
  if (code === '') return { code, reason: '' };
  return { code, reason: code === '✓' ? PRESENT.reason : CODES[code].reason };
}

/** An invented year group, the same on every call. */
export function appGroup(group: string): AppGroup | null {
  const size = APP_GROUPS.find((g) => g.group === group)?.size;
  if (size === undefined) return null;
  const pupils = Array.from({ length: size }, (_, i) => ({
    number: `${group}${String(10_000 + i * 7).padStart(5, '0')}`,
    name: nameOf(i),
    days: APP_DATES.map((_date, n) => cellOf(codeOn(i, n))),
    note: i % 4 === 1 ? NOTE_LINES.slice(0, 1 + (i % NOTE_LINES.length)).join('\n') : '',
  }));
  return { group, dates: APP_DATES, pupils };
}
