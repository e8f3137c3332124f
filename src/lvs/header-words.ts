import { fold } from './text.ts';

/** What a column holds, as far as its header word tells. */
export type Role =
  | 'pupil'
  | 'number'
  | 'group'
  | 'date'
  | 'date-from'
  | 'date-to'
  | 'part'
  | 'code'
  | 'reason'
  | 'excused'
  | 'minutes'
  | 'note'
  | 'daily'
  | 'count';

/** A header word in any language we read → its column role. Folded: lower case, no diacritics. */
const WORDS: Record<Role, string[]> = {
  pupil: [
    'leerling',
    'naam',
    'naam leerling',
    'leerlingnaam',
    'student',
    'pupil',
    'name',
    'deelnemer',
  ],
  number: ['leerlingnummer', 'leerlingnr', 'leerling nr', 'llnr', 'lln-nr', 'stamnr', 'stamnummer'],
  group: ['groep', 'klas', 'stamgroep', 'stamklas', 'class', 'grade level', 'niveau'],
  date: ['datum', 'date', 'dag', 'day', 'verzuimdatum', 'datum verzuim'],
  'date-from': ['van', 'vanaf', 'begin', 'begindatum', 'startdatum', 'from'],
  'date-to': ['t/m', 'tot', 'tot en met', 'eind', 'einde', 'einddatum', 'until'],
  part: ['dagdeel', 'lesuur', 'uur', 'les', 'lesuren', 'tijd', 'period'],
  code: [
    'code',
    'verzuimcode',
    'absentiecode',
    'soort',
    'soort verzuim',
    'registratie',
    'type',
    'status',
  ],
  reason: ['reden', 'omschrijving', 'reden verzuim', 'betekenis', 'reason'],
  excused: ['geoorloofd', 'geoorloofd?', 'excused', 'authorised'],
  minutes: ['minuten', 'min', 'min.', 'minutes', 'gemist'],
  note: ['opmerking', 'opmerkingen', 'toelichting', 'notitie', 'vak', 'docent', 'leerkracht'],
  daily: ['aanwezig', 'present', 'hele dag', 'daily'],
  count: [
    'ziek',
    'te laat',
    'geoorloofd afwezig',
    'ongeoorloofd afwezig',
    'ongeoorloofd',
    'afwezig',
    'totaal',
    'aantal',
    'state abs',
    'sick',
    'late',
    'absent',
    'spijbelen',
    'verlof',
  ],
};
const ROLE_OF = new Map(
  Object.entries(WORDS).flatMap(([role, words]) =>
    words.map((word) => [word, role as Role] as const),
  ),
);
const ID_WORD = /(?:^|\s)(?:id|nr|nummer|number)$/;
const COMMENT_WORD = /(?:comment|opmerking)$/;
const LESSON_WORD = /^(?:(?:les|uur|lesuur|hour)\s)?0?([1-9]|1[0-2])(?:e(?:\s(?:les)?uur)?)?$/;
const DAGDEEL_WORDS = new Map<string, 'am' | 'pm'>([
  ['ochtend', 'am'],
  ['morgen', 'am'],
  ['voormiddag', 'am'],
  ['morning', 'am'],
  ['och', 'am'],
  ['o', 'am'],
  ['vm', 'am'],
  ['middag', 'pm'],
  ['namiddag', 'pm'],
  ['afternoon', 'pm'],
  ['mid', 'pm'],
  ['m', 'pm'],
  ['nm', 'pm'],
]);

/** The role of a header word, or null when it is none of ours. */
export function roleOf(header: string): Role | null {
  const word = fold(header);
  const role = ROLE_OF.get(word);
  if (role !== undefined) return role;
  if (COMMENT_WORD.test(word)) return 'note';
  return ID_WORD.test(word) ? 'number' : null;
}

/** The lesson number (1–12) that a header names: `3`, `03`, `3e uur`, `uur 3`; or null. */
export function lessonOf(header: string): number | null {
  const match = LESSON_WORD.exec(fold(header));
  return match ? Number(match[1]) : null;
}

/** The dagdeel that a word names, or null. */
export function dagdeelOf(word: string): 'am' | 'pm' | null {
  return DAGDEEL_WORDS.get(fold(word)) ?? null;
}
