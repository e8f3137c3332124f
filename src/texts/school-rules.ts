import type { EventName } from '../../rules/evaluate/facts.ts';
import type { SettledCount } from '../../rules/evaluate/rule-body.ts';
import type { Sector } from '../../rules/index.ts';

/** The part "Regels" of the settings page. */
export const rulesTexts = {
  intro:
    'Een protocol laat soms een keuze, of noemt geen getal. Hier ziet u wat Verzuimwijzer dan doet en waarom, en kunt u dat veranderen. U hoeft niets in te vullen: zonder eigen keuze geldt het protocol.',
  first:
    'Kies eerst het soort onderwijs en het protocol. Dan staan hier de regels die erbij horen.',
  noProtocol:
    'Van het gekozen protocol geldt nu geen versie. Hier staan alleen de landelijke regels.',

  ownCount: (n: number) => (n === 1 ? '1 eigen keuze' : `${n} eigen keuzes`),
  own: 'eigen keuze',
  standard: 'Zoals het protocol (standaard)',
  standardIs: (words: string) => `Zoals het protocol (standaard): ${words}`,
  ownParts: 'Eigen afspraak',
  off: 'Uit',
  leaveEmpty: (words: string) => `Leeg: zoals het protocol (${words}).`,
  back: 'Terug naar het protocol',
  backOf: (name: string) => `Terug naar het protocol: ${name}`,
  why: (question: string, standard: string, source: string) =>
    `${question} Standaard: ${standard} Bron: ${source}.`,

  figures: 'Getallen',
  figuresHint: 'Vanaf en tot en met welk getal een stap geldt. Leeg: het getal van het protocol.',
  lawHint: 'Een getal uit de wet mag u alleen strenger maken.',
  from: 'Vanaf',
  upTo: 'Tot en met',
  ofDocument: (words: string) => `Leeg: ${words}`,
  says: (figure: string, section: string) => `Het document zegt: “${figure}” (${section}).`,
  periodStart: 'het begin van de periode',
  periodEnd: 'nu',

  elsewhere: 'Dit stelt u op een andere plek in',
  kept: 'Deze keuzes horen bij een ander protocol of een ander soort onderwijs. Ze doen hier niets en blijven bewaard:',
  keptFigures: (n: number) =>
    n === 1 ? '1 eigen getal van een andere regel' : `${n} eigen getallen van andere regels`,

  changes: 'Wat verandert er',
  madeUp: (date: string) =>
    `Dit zijn verzonnen leerlingen, met het rooster, de vakanties en de vrije dagen van uw school, alsof het ${date} is. Van elke leerling is alles gezien.`,
  comparedWithStored: 'Vergeleken met wat nu bewaard is. Er verandert pas iets als u bewaart.',
  comparedWithProtocol: 'Vergeleken met het protocol zonder eigen keuzes.',
  nothing: 'Er zijn geen eigen keuzes: alles is zoals het protocol.',
  wrongFirst: 'Een eigen getal klopt nog niet. Als u dat aanpast, ziet u hier wat er verandert.',
  incomplete:
    'Vul eerst de school, de vakantieregio en het rooster in. Dan ziet u hier wat een eigen keuze verandert.',
  changedFor: (n: number) =>
    n === 0
      ? 'Bij geen van de verzonnen leerlingen verandert er iets.'
      : n === 1
        ? 'Bij 1 verzonnen leerling verandert er iets.'
        : `Bij ${n} verzonnen leerlingen verandert er iets.`,
  pupil: 'Leerling',
  now: 'Nu',
  soon: 'Straks',
  protocol: 'Protocol',
  school: 'Uw school',
  sameFor: (n: number) => `Ook bekeken, en daar verandert niets (${n})`,
  withoutPupil:
    'Deze stappen veranderen ook. Ze wachten op iets wat iemand noteert of aanvinkt; daarom staat er geen voorbeeld bij:',
  noBadge: 'Geen merkje',
  nearly: (words: string) => `Geen merkje, wel bijna: ${words}`,
  quiet: (words: string) => `Ter informatie: ${words}`,
  notSure: 'Nog niet te zeggen',
  also: (words: string) => `Ook: ${words}`,
  until: (date: string) => `uiterlijk ${date}`,

  gap: (counts: string, below: string, above: string) =>
    `Let op: bij ${counts} verschijnt er straks niets. De ene stap loopt tot en met “${below}”, de volgende begint pas bij “${above}”.`,
  range: (from: number, to: number) =>
    to === from + 1 ? `${from} en ${to}` : `${from} tot en met ${to}`,
  closeGap: (upper: string) => `Laat de stap ervoor doorlopen tot en met ${upper}`,
  gapClosed: (upper: string) => `De stap ervoor loopt nu tot en met ${upper}. Nog niet bewaard.`,
} as const;

/** What an invented pupil has so many of: runs are told in school days, whatever their figure counts. */
export function amountWords(count: SettledCount, sector: Sector, amount: number): string {
  const isRun = count.measure === 'run-weeks' || count.measure === 'run-months';
  const words = isRun ? 'schooldagen' : unitWords(count, sector);
  return amount === 1 ? (ONE[words] ?? words) : words;
}

const ONE: Readonly<Record<string, string>> = {
  lesuren: 'lesuur',
  dagdelen: 'dagdeel',
  dagen: 'dag',
  'dagen ziek': 'dag ziek',
  schooldagen: 'schooldag',
  werkdagen: 'werkdag',
};

/** What a figure of a rule counts. */
export function unitWords(count: SettledCount, sector: Sector): string {
  switch (count.measure) {
    case 'lates':
      return 'keer te laat';
    case 'truancy':
      return count.unit === 'lessons' ? 'lesuren' : 'dagdelen';
    case 'unauthorised-slots':
      return sector === 'po' ? 'dagdelen' : 'lesuren';
    case 'unauthorised-hours':
      return 'uur';
    case 'holiday-dates':
    case 'absent-dates':
    case 'sick-days':
      return 'dagen';
    case 'sick-day':
      return 'dagen ziek';
    case 'run':
    case 'leave-days':
      return 'schooldagen';
    case 'run-weeks':
      return { weekdays: 'weekdagen', schooldays: 'schooldagen', calendar: 'kalenderdagen' }[
        count.days
      ];
    case 'run-months':
      return 'maanden';
    case 'elapsed':
      return ELAPSED_UNITS[count.unit];
    default:
      return 'keer';
  }
}

const ELAPSED_UNITS = {
  days: 'dagen',
  'school-days': 'schooldagen',
  'working-days': 'werkdagen',
  'lesson-week-days': 'dagen in lesweken',
} as const;

/** Something that can be noted, as in "… is 15 dagen geleden" and "na …". */
export const eventWords: Record<EventName, string> = {
  concern: 'een genoteerde zorg',
  contact: 'het laatste contact met thuis',
  talk: 'een gesprek',
  plan: 'het plan',
  'plan-review': 'de dag om het plan te bekijken',
  'plan-goal': 'de datum uit het plan',
  'preventive-invited': 'de uitnodiging voor een preventief gesprek',
  'preventive-held': 'een preventief gesprek',
  mdo: 'een MDO',
  zat: 'een bespreking in het ZAT of ondersteuningsteam',
  'duo-report': 'een melding bij DUO',
  'zv-report': 'een melding van zorgwekkend verzuim',
  'zv-first': 'de eerste dag van zorgwekkend verzuim',
  'jeugdarts-signup': 'de aanmelding bij de jeugdarts',
  'jeugdarts-consult': 'het gesprek met de jeugdarts',
  'jeugdarts-feedback': 'het bericht van de jeugdarts',
  'partners-involved': 'het betrekken van een partner',
  'partners-informed': 'het bijpraten van de partners',
  'partner-contacted': 'een bericht aan een partner',
  'partner-answered': 'het antwoord van een partner',
  'thuiszitter-flagged': 'het noteren als thuiszitter',
  'intervention-started': 'het begin van de hulp',
  'phase3a-entered': 'het begin van fase 3a',
  'phase3b-entered': 'het begin van fase 3b',
  'step3-goal': 'de afgesproken datum van stap 3',
  overlegtafel: 'de overlegtafel',
  'swv-reported': 'de melding bij het samenwerkingsverband',
  'swv-advice': 'het advies van het samenwerkingsverband',
};
