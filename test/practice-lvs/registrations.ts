import { dayparts, schoolDays } from './calendar.ts';

/** The practice school's codes as its LVS shows them. X stands on purpose in no codebook. */
export const CODES = {
  Z: { reason: 'Ziek', excused: true },
  ZH: { reason: 'Ziek naar huis', excused: true },
  TL: { reason: 'Te laat', excused: null },
  O: { reason: 'Ongeoorloofd afwezig', excused: false },
  V: { reason: 'Verlof', excused: true },
  D: { reason: 'Dokter/tandarts', excused: true },
  A: { reason: 'Afwezig, reden onbekend', excused: null },
  X: { reason: 'Excursie', excused: null },
} as const satisfies Record<string, { reason: string; excused: boolean | null }>;

export type Code = keyof typeof CODES;

/** How a present dagdeel looks in a matrix. */
export const PRESENT = { code: '✓', reason: 'Aanwezig' } as const;

/** One registration in the practice LVS. `minutes`: how much was missed, where the LVS knows. */
export interface Registration {
  date: string;
  part: 'day' | 'am' | 'pm';
  code: Code;
  minutes: number | null;
  note: string;
}

const LATE_MINUTES = [5, 12, 8, 20, 4, 15, 10];
const LATE_NOTES = ['', 'verslapen', '', 'fiets kapot', 'bus te laat', ''];

/** Which dagdelen a registration fills. */
export function slotsOf(registration: Registration): ('am' | 'pm')[] {
  return registration.part === 'day' ? dayparts(registration.date) : [registration.part];
}

/** One registration; a date or dagdeel without school is a mistake in the data. */
export function mark(
  code: Code,
  date: string,
  part: Registration['part'] = 'day',
  note = '',
  minutes: number | null = null,
): Registration {
  const open = schoolDays(date, date).length === 1;
  if (!open || (part !== 'day' && !dayparts(date).includes(part))) {
    throw new Error(`practice LVS: no school on ${date} ${part}`);
  }
  return { date, part, code, minutes, note };
}

/** Late arrivals, one per word: `2026-09-01` is a morning, `2026-09-01pm` an afternoon. */
export function late(words: string): Registration[] {
  return words
    .trim()
    .split(/\s+/)
    .map((word, i) => {
      const part = word.endsWith('pm') ? 'pm' : 'am';
      const note = LATE_NOTES[i % LATE_NOTES.length] ?? '';
      return mark('TL', word.slice(0, 10), part, note, LATE_MINUTES[i % LATE_MINUTES.length]);
    });
}

/** Sick on every school day from `from` to `to`, one registration per day. */
export function sick(from: string, to = from): Registration[] {
  return schoolDays(from, to).map((date, i) =>
    mark('Z', date, 'day', i === 0 ? 'gemeld door ouder' : ''),
  );
}

/** The same, entered as two registrations a day. */
export function sickByDaypart(from: string, to: string): Registration[] {
  return schoolDays(from, to).flatMap((date) =>
    dayparts(date).map((part) => mark('Z', date, part)),
  );
}
