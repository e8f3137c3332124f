import type { Kind, Part } from '../../rules/index.ts';
import { questionTexts } from './questions.ts';

/** The picture of the school year in the Zaakblad, and the table behind it. */
export const timelineTexts = {
  title: 'Tijdlijn',
  year: (from: string, to: string) => `Schooljaar ${from} – ${to}`,
  /** What the picture says to who cannot see it. */
  picture: (year: string, counts: string) =>
    `Schooljaar ${year}. ${counts} In de tabel hieronder staat elke dag.`,
  nothing: 'Er is geen registratie gezien.',
  times: (n: number, words: string) => `${n} ${n === 1 ? 'dag' : 'dagen'} ${words}`,
  marks: {
    late: 'te laat',
    sick: 'ziek',
    'no-reason': 'afwezig zonder bekende of geldige reden',
    reason: 'afwezig met reden',
    other: 'iets anders',
  },
  vakantie: 'vakantie',
  free: 'vrije dag',
  unseen: 'niet gezien',
  window: (signal: string) => `de periode van “${signal}”`,
  logged: 'genoteerde stap',
  today: 'vandaag',
  legend: 'Wat de tekens betekenen',
  months: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],

  table: 'Dezelfde tijdlijn als tabel',
  caption: 'Alles op datum',
  day: 'Dag',
  what: 'Wat',
  detail: 'Bijzonderheden',
  range: (from: string, to: string) => `${from} t/m ${to}`,
  kinds: questionTexts.kinds satisfies Record<Kind, string>,
  parts: {
    day: 'hele dag',
    am: 'ochtend',
    pm: 'middag',
    lesson: 'lesuur',
  } satisfies Record<Part, string>,
  excused: { yes: 'met geldige reden', no: 'zonder geldige reden', unknown: 'reden niet bekend' },
  said: (words: string) => `op de pagina: “${words}”`,
  step: (name: string) => `Genoteerd: ${name}`,
  /** A logged step that has no words of its own. */
  someStep: 'een stap',
};
