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
  | 'count';

/** Header words in any language we read, by column role. Folded: lower case, no diacritics. */
const WORDS: Record<Role, string> = {
  pupil: 'leerling|naam|naam leerling|leerlingnaam|student|pupil|name|deelnemer',
  number: 'leerlingnummer|leerlingnr|leerling nr|llnr|lln-nr|stamnr|stamnummer',
  group: 'groep|klas|stamgroep|stamklas|class|grade level|niveau',
  date: 'datum|date|dag|day|verzuimdatum|datum verzuim',
  'date-from': 'van|vanaf|begin|begindatum|startdatum|from',
  'date-to': 't/m|tot|tot en met|eind|einde|einddatum|until',
  part: 'dagdeel|lesuur|uur|les|lesuren|tijd|period',
  code: 'code|verzuimcode|absentiecode|soort|soort verzuim|registratie|type|status',
  reason: 'reden|omschrijving|reden verzuim|betekenis|reason',
  excused: 'geoorloofd|geoorloofd?|excused|authorised',
  minutes: 'minuten|min|min.|minutes|gemist',
  count:
    'ziek|te laat|geoorloofd afwezig|ongeoorloofd afwezig|ongeoorloofd|afwezig|totaal|aantal|state abs|sick|late|absent|spijbelen|verlof',
};
const ROLE_OF = new Map(
  Object.entries(WORDS).flatMap(([role, words]) =>
    words.split('|').map((word) => [word, role as Role] as const),
  ),
);
const ID_WORD = /(?:^|\s)(?:id|nr|nummer|number)$/;
const LESSON_WORD = /^(?:(?:les|uur|lesuur|hour)\s)?0?([1-9]|1[0-2])(?:e(?:\s(?:les)?uur)?)?$/;
const MORNING = /^(?:(?:'s )?(?:ochtends?|morgens?)|voormiddag|morning|vm|o)$/;
const AFTERNOON = /^(?:(?:'s )?middags?|namiddag|afternoon|nm|m)$/;

/** The role of a header word, or null when it is none of ours. */
export function roleOf(header: string): Role | null {
  const word = fold(header);
  const role = ROLE_OF.get(word);
  if (role !== undefined) return role;
  return ID_WORD.test(word) ? 'number' : null;
}

/** The lesson number (1–12) that a header names: `3`, `03`, `3e uur`, `uur 3`; or null. */
export function lessonOf(header: string): number | null {
  const match = LESSON_WORD.exec(fold(header));
  return match ? Number(match[1]) : null;
}

/** The dagdeel that a word names, or null. */
export function dagdeelOf(word: string): 'am' | 'pm' | null {
  const folded = fold(word);
  if (MORNING.test(folded)) return 'am';
  return AFTERNOON.test(folded) ? 'pm' : null;
}
