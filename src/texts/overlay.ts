import type { Day } from '../../rules/attendance/day.ts';
import type { ExclusionReason, Severity, Signal } from '../../rules/evaluate/signal.ts';
import type { Gap, NoReadingReason } from '../lvs/reading.ts';
import type { Note } from '../signals/page-view.ts';
import { mediumDate, shortDate } from './dutch-date.ts';

const plural = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

const FAMILIES: Record<string, string> = {
  late: 'te laat komen',
  truancy: 'spijbelen',
  sickness: 'ziekte',
  sick: 'ziekte',
  contact: 'contact bij ziekte',
  'long-absence': 'lang afwezig zijn',
  unauthorised: 'ongeoorloofd verzuim',
  law: 'ongeoorloofd verzuim (wet)',
};

const EXCLUDED: Record<ExclusionReason, string> = {
  'outside-window': 'valt buiten de periode die telt',
  vakantie: 'valt in de vakantie',
  'free-day': 'vrije dag',
  'not-scheduled': 'geen les op dat moment',
  excused: 'geoorloofd',
  duplicate: 'dubbel geregistreerd',
  'unknown-code': 'betekenis van de code is niet bekend',
  'reason-unknown': 'reden is nog niet bekend',
  'other-kind-of-spell': 'past niet bij dit criterium',
  reported: 'is al gemeld',
};

const SEVERITY: Record<Severity, string> = {
  urgent: 'nu doen',
  action: 'actie nodig',
  attention: 'aandacht',
  info: 'ter informatie',
};

const NO_READING: Record<NoReadingReason, (detail: string) => string> = {
  'no-attendance': () => '',
  loading: () => 'Deze pagina is nog aan het laden.',
  'totals-only': () =>
    'Deze pagina toont alleen aantallen, zonder datums. Daarmee kunnen we niets zeker weten. Open de lijst met registraties per dag.',
  register: (detail) =>
    `Deze pagina toont één dag${detail === '' ? '' : `, met het filter “${detail}”`}. Een dag zegt te weinig voor een signaal. Open een overzicht over een langere periode.`,
  'no-pupil-name': () =>
    'We kunnen niet met zekerheid zien over welke leerling deze pagina gaat. Daarom tonen we geen signalen.',
  'no-dates': () =>
    'De datums op deze pagina hebben geen jaartal en er staat geen periode bij. Daarom tonen we geen signalen.',
  translated: () =>
    'De browser heeft deze pagina vertaald. Zet de vertaling uit, dan lezen we de pagina opnieuw.',
};

const GAPS: Record<Gap['what'], (detail: string) => string> = {
  filtered: (detail) => `Er staat een filter aan (${detail}). We zien misschien niet alles.`,
  paged: (detail) => `De lijst heeft meer pagina’s (${detail}). We zien alleen deze.`,
  virtual: (detail) =>
    `De pagina heeft ${detail} rijen en toont er steeds een paar. We lezen wie in beeld is.`,
  'no-period': () =>
    'De pagina noemt geen periode. Wat niet in de lijst staat, kunnen we daarom niet weten.',
  'several-tables': (detail) =>
    `Er staan ${detail} tabellen met verzuim op deze pagina. We lezen de langste; er kan iets ontbreken.`,
  'unreadable-rows': (detail) =>
    `${plural(Number(detail), 'rij', 'rijen')} konden we niet goed lezen. Die ${Number(detail) === 1 ? 'telt' : 'tellen'} niet mee.`,
};

/** Every Dutch sentence that the overlay shows in an LVS page. */
export const overlayTexts = {
  product: 'Verzuimwijzer',
  severity: (severity: Severity) => SEVERITY[severity],
  near: (words: string) => `bijna: ${words}`,
  atLeast: (words: string) => `≥ ${words}`,
  badgeName: (words: string, pupil: string, nextStep: string | null) =>
    nextStep === null ? `${words} – ${pupil}` : `${words} – ${pupil} – ${nextStep}`,

  cardFor: (pupil: string) => `Signaal bij ${pupil}`,
  close: 'Sluiten',
  nextStep: 'Wat nu',
  who: 'Wie',
  byWhen: 'Uiterlijk',
  noTerm: 'Het protocol noemt geen termijn.',
  due: (signal: Signal) => {
    if (signal.due === null) return overlayTexts.noTerm;
    const late = signal.overdue === true ? ' (termijn is voorbij)' : '';
    return `${signal.sinceLatest ? 'uiterlijk ' : ''}${mediumDate(signal.due)}${late}`;
  },
  counted: (days: Day[]) => `Geteld (${plural(days.length, 'dag', 'dagen')}): ${dates(days)}`,
  notCounted: (reason: ExclusionReason, days: Day[]) =>
    `Niet geteld, ${EXCLUDED[reason]}: ${dates(days)}`,
  lowerBound:
    'Deze pagina toont niet de hele periode. Het kunnen er meer zijn: bekijk eerst het hele schooljaar.',
  nearExplained: 'Nog niet bereikt. Eén stap verder wel.',
  source: (title: string, section: string) => `Bron: ${title}, ${section}`,
  alsoSeen: 'Ook gezien',
  openQuestion: (question: string) => `Open vraag: ${question}`,

  summary: (signals: number, pupils: number) =>
    `${plural(signals, 'signaal', 'signalen')} · ${plural(pupils, 'leerling', 'leerlingen')} gelezen`,
  noSignals: (pupils: number) =>
    `Geen signalen · ${plural(pupils, 'leerling', 'leerlingen')} gelezen`,
  details: 'Meer uitleg',
  schoolAndProtocol: (school: string, protocol: string | null) =>
    protocol === null ? school : `${school} · ${protocol}`,
  period: (from: Day, to: Day) => `Gelezen periode: ${mediumDate(from)} t/m ${mediumDate(to)}`,
  practiceDate: (day: Day) => `Oefendatum: ${mediumDate(day)}`,
  unplaced: 'Ook een signaal, maar zonder plek op de pagina:',
  noReading: (reason: NoReadingReason, detail: string) => NO_READING[reason](detail),
  note,

  noSchool: {
    'unknown-origin':
      'Bij deze site hoort nog geen school. Stel de school in via het knopje van Verzuimwijzer.',
    'several-schools':
      'Bij deze site horen twee scholen. We weten niet welke u nu ziet en tonen daarom geen signalen.',
    'bad-data':
      'De instellingen van Verzuimwijzer zijn beschadigd. Open de instellingen; er is niets gewist.',
  },
  namesTaken:
    'Deze pagina gebruikt namen die van Verzuimwijzer zijn. Dan kan zij meelezen, en daarom tonen we hier geen signalen.',
  failed:
    'Er ging iets mis bij het lezen van deze pagina. We tonen geen signalen. Laad de pagina opnieuw; blijft dit, meld het dan bij uw ICT.',
};

function dates(days: Day[]): string {
  return days.map(shortDate).join(', ');
}

function note(note: Note): string {
  switch (note.about) {
    case 'gap':
      return GAPS[note.gap.what](note.gap.detail);
    case 'no-reasons':
      return 'Deze pagina zegt niet waarom leerlingen er niet waren. Ziekte, spijbelen en te laat komen zijn hier niet beoordeeld.';
    case 'undecided':
      return `Niet zeker te zeggen bij ${plural(note.pupils, 'leerling', 'leerlingen')}: ${note.families
        .map((family) => FAMILIES[family] ?? family)
        .join(', ')}. Daarvoor is ook de tijd vanaf ${mediumDate(note.from)} nodig.`;
    case 'unknown-codes':
      return `Niet meegeteld, omdat de code nog geen betekenis heeft: ${note.codes
        .map(({ code, label, count }) => `${code}${label ? ` (${label})` : ''} ${count}×`)
        .join(', ')}.`;
    case 'ambiguous':
      return `${note.count} leerlingen heten ${note.name}. We kunnen ze niet uit elkaar houden en beoordelen ze niet.`;
    case 'ended-illness':
      return `${note.name} was ${plural(note.schoolDays, 'schooldag', 'schooldagen')} ziek, van ${mediumDate(note.from)} t/m ${mediumDate(note.to)}. Dat is voorbij: geen signaal.`;
  }
}
