import type { Kind } from '../../rules/index.ts';

/** What the status bar asks, as templates (`fill.ts`). Answers are the words on the buttons. */
export const questionTexts = {
  school: 'Welke school is dit?',
  otherSchool: 'U koos voor dit tabblad: {school}.',
  changeSchool: 'Kies een andere school',

  codes: 'Nieuwe {n|code|codes} op deze pagina: {codes}. Klopt dit?',
  /** `label`: the words of the page, in `labelled` only, where they say it otherwise than we do. */
  code: '{code} – {meaning}',
  labelled: '{code} ({label}) – {meaning}',
  excused: '{kind}, geoorloofd',
  notExcused: '{kind}, ongeoorloofd',
  /** Short, since the words of the page stand beside them. */
  kinds: {
    late: 'te laat',
    sick: 'ziek',
    'sick-home': 'ziek naar huis',
    medical: 'naar dokter of tandarts',
    leave: 'verlof',
    'leave-religious': 'verlof voor een religieuze feestdag',
    unauthorised: 'afwezig',
    truant: 'spijbelen',
    holiday: 'luxeverzuim',
    suspended: 'geschorst',
    exempt: 'vrijgesteld',
    elsewhere: 'elders voor school',
    removed: 'uit de les gestuurd',
    present: 'aanwezig',
    unknown: 'onbekend',
  } satisfies Record<Kind, string>,
  right: 'Klopt',
  edit: 'Aanpassen',

  freeDay:
    'Op {date} heeft niemand van deze groep een registratie, op de schooldagen ervoor en erna iedereen. Was {date} een vrije dag?',
  free: 'Ja, vrije dag',
  ordinary: 'Nee, gewone schooldag',

  memory:
    'We onthouden {pages} pagina’s met samen {pupils} {pupils|leerling|leerlingen}, alleen in het geheugen van deze browser. Dat wissen we als we zien dat u bent uitgelogd, als het laatste tabblad van deze site sluit, of na hooguit een half uur zonder gebruik.',
  forget: 'Wis wat we onthouden',

  notSaved: 'Bewaren is niet gelukt; er is niets veranderd. {question}',
};

export type QuestionTexts = typeof questionTexts;
