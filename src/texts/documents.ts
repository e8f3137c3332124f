import type { Kind, Part } from '../../rules/index.ts';
import { questionTexts } from './questions.ts';

/** The Dutch words with which documents are filled and shown, as templates (`fill.ts`). */
export const documentTexts = {
  kinds: questionTexts.kinds satisfies Record<Kind, string>,
  parts: { day: '', am: 'ochtend', pm: 'middag', lesson: '' } satisfies Record<Part, string>,
  lesson: 'les {lesson}',
  record: '{kind} ({slot}) ({said})',
  /** By what the page or the school says on leave; not known says nothing. */
  excused: { true: 'geoorloofd', false: 'ongeoorloofd', null: '' } as Record<string, string>,
  dayLine: '{date}: {what}',
  times: '{kind}: {n} keer',
  days: '{kind}: {n} {n|dag|dagen}',
  sickDay: '{date}: 1 dag ziek',
  sickSpell: '{from} t/m {to}: {n} schooldagen ziek',
  sentHome: 'Ziek naar huis gegaan op {dates}',
  weekday: 'Vaak op {weekday}: {n} van de {of} dagen',
  weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag'],
  done: '{date}: {what}',
  yes: 'ja',
  no: 'nee',
  reported: '{date}, over verzuim tot en met {end}',
  /** Said at a value that rests on less than the whole school year. */
  atLeast: 'ten minste, want niet het hele schooljaar is gezien',
  /** The same at a date. */
  asFarAsSeen: 'voor zover gezien, want niet het hele schooljaar is gezien',
};

export type DocumentTexts = typeof documentTexts;

/** What stands around a document on the screen and on paper. */
export const documentViewTexts = {
  section: (section: string) => `In het protocol: ${section}.`,
  lawSection: (section: string) => `In de wet: ${section}.`,
  noSection: 'Uw protocol heeft hier geen eigen blad voor.',
  anonymous: 'In dit blad staat geen naam. Zo kan niemand zien om welke leerling het gaat.',
  named: 'Staat hier de naam of het nummer van de leerling? Dit blad noemt niemand. Haal het weg.',
  for: (who: string) => `Voor: ${who}.`,
  into: (system: string) => `Neem dit veld voor veld over in: ${system}.`,
  to: 'Gaat naar',
  contact: (name: string, contact: string) => `${name}: ${contact}`,
  noContact: 'Hoe u hen bereikt, kunt u bij de instellingen invullen. Dan staat het hier.',
  first: 'Eerst',
  missing: 'Nog invullen:',
  needed: 'nodig',
  health: 'gezondheid of hulp',
  healthHint:
    'Over gezondheid of hulp: wat u hier typt, staat alleen in dit open blad. Sluit u het blad, dan is het weg.',
  partialLabel: (label: string, partial: string) => `${label} (${partial})`,
  nothing: 'Kies',
  copy: 'Kopieer',
  copyOf: (label: string) => `Kopieer: ${label}`,
  copied: 'Gekopieerd',
  saidCopied: (label: string) => `Gekopieerd: ${label}`,
  copyByHand:
    'Kopiëren lukte niet. De tekst is voor u geselecteerd: druk op Ctrl+C (op een Mac: ⌘+C).',
  copyAll: 'Kopieer alles',
  copyText: 'Kopieer de tekst',
  print: 'Print alleen dit',
  stillEmpty: (labels: string) => `Nog leeg: ${labels}.`,
  thenLog: (label: string) => `Is het gedaan? Noteer dan hieronder: ${label}.`,
  text: 'Zo wordt de tekst',
  closing: {
    ask: 'Wat u typte over gezondheid of hulp, gaat weg als u dit blad sluit. De rest blijft staan.',
    stay: 'Laat open',
    close: 'Sluit en wis dit',
  },
  guide: {
    say: 'Zeg of vraag',
    do: 'Doe',
    dont: 'Liever niet',
    answers: 'Als iemand dit zegt',
    remark: (remark: string) => `“${remark}”`,
    titleWhen: (title: string, when: string) => `${title} (${when})`,
  },
  checklist: {
    demand: (words: string) => `Uw protocol vraagt: ${words}.`,
    lawDemand: (words: string) => `De wet vraagt: ${words}.`,
    item: (text: string, on: boolean) => `[${on ? 'x' : ' '}] ${text}`,
  },
  meeting: {
    must: 'Wie erbij zijn',
    'on-demand': 'Als het nodig is',
    agenda: 'Waarover',
    whoWhen: (who: string, when: string) => `${who} (${when})`,
  },
  deadlines: {
    title: 'In uw agenda',
    hint: 'In het agendabestand staat geen naam.',
    on: (title: string, date: string) => `${title}: ${date}`,
    add: 'Zet in agenda',
    addOf: (title: string, date: string) => `Zet in agenda: ${title}, ${date}`,
    needsField: (title: string, field: string) => `${title}: kan zodra u “${field}” invult.`,
    needsDone: (title: string) => `${title}: kan zodra u noteert wanneer deze stap is gedaan.`,
  },
  paper: {
    about: (pupil: string, group: string | null, school: string) =>
      [pupil, group, school].filter((words) => words !== null).join(' · '),
    seen: (from: string, to: string) => `Gezien: ${from} t/m ${to}.`,
  },
};

export type DocumentViewTexts = typeof documentViewTexts;
