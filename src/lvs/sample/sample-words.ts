import { HEADER_WORDS } from '../words/dictionary.ts';
import { fold } from '../words/text.ts';

/** What may stand in a sample as it is: plain data, so that the page can be given it. */
export interface SampleWords {
  /** Whole texts, folded. */
  texts: string[];
  /** Pieces of component names and of values of test attributes. */
  pieces: string[];
}

/** Names of weekdays and months that nobody is called by. */
const DATE_WORDS =
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart oktober november december vandaag gisteren';

/** Of which components are made, in the tongue of their makers. */
const COMPONENTS = `app absence absences absentie absenties attendance auth badge bar block body box btn button card
  cell checkbox code col column columns container content count date datum day days detail details dialog dropdown
  empty entry field filter filters footer form frame grid group head header heading hidden hour icon info input item
  items klas label last layout leerling leerlingen lesson lessons lesuur lijst link list loader loading main matrix
  melding meldingen menu mobile modal month name naam nav next number overview overzicht page pager pagination panel
  period periode picker popup presence previous pupil pupils reason reden register registratie registraties root row
  rows scroll search section select selected shell sidebar skeleton slot sort spinner split state status student
  students subject tab table tabs tbody td text th thead time title toolbar total totals tr type value verzuim view
  virtual week wrapper`;

/** Our own dictionary: header words and words of dates, and of what pages are built. */
export const SAMPLE_WORDS: SampleWords = {
  texts: [...new Set([...Object.values(HEADER_WORDS).flat().map(fold), ...DATE_WORDS.split(' ')])],
  pieces: COMPONENTS.split(/\s+/),
};
