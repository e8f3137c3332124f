import type { Field } from '../../store/view-spec.ts';

/** Header words by the field that they name. Folded: lower case, no diacritics. Plain data. */
export type HeaderWords = Readonly<Partial<Record<Field, string[]>>>;

/**
 * The header words that we read, Dutch and English. The background sends them to the page, as it does
 * with all data, so that the content script does not grow with every LVS.
 */
export const HEADER_WORDS: HeaderWords = {
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
  part: ['dagdeel', 'lesuur', 'uur', 'les', 'tijd', 'period'],
  code: ['code', 'verzuimcode', 'absentiecode'],
  kind: ['soort', 'soort verzuim', 'registratie', 'type', 'status'],
  reason: ['reden', 'omschrijving', 'reden verzuim', 'betekenis', 'reason'],
  excused: ['geoorloofd', 'geoorloofd?', 'excused', 'authorised'],
  minutes: ['minuten', 'min', 'min.', 'minutes', 'gemist'],
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
