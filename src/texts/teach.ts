import type { NoReadingReason } from '../lvs/reading/reading.ts';
import type { Field, ViewKind } from '../store/view-spec.ts';

/** Sentences of the page on which a person teaches how an LVS page is read. */
export const teachTexts = {
  title: 'Leer deze pagina lezen',
  open: 'Leer deze pagina lezen',
  intro:
    'Wijs aan waar het verzuim staat en wat er in elke kolom staat. Wat u hier van leerlingen ziet, wordt niet bewaard. We bewaren alleen uw keuzes, de woorden boven de kolommen en het adres van de pagina, zonder nummers en namen.',
  looking: 'We kijken in de pagina…',
  noPage:
    'We kunnen de pagina niet zien. Open haar in uw leerlingvolgsysteem, laat dat tabblad open en kijk daarna opnieuw.',
  noPageAt: (host: string) =>
    `Open op ${host} de pagina die u wilt nakijken. Laat dat tabblad open en kijk daarna opnieuw.`,
  noMapping: 'Deze aangeleerde pagina is er niet meer. Kijk in de instellingen bij uw school.',
  again: 'Opnieuw kijken',
  cancel: 'Stoppen zonder bewaren',

  which: '1. Waar staat het verzuim?',
  whichHint:
    'Op de pagina van uw leerlingvolgsysteem staan dezelfde nummers. De gekozen lijst heeft daar een dikke rand.',
  noCandidates:
    'We zien op deze pagina geen lijst. Staat de lijst pas in beeld na een klik? Doe die klik eerst en kijk dan opnieuw.',
  candidate: (n: number) => `Lijst ${n}`,
  rows: (n: number) => (n === 1 ? '1 rij' : `${n} rijen`),
  why: (words: string) => `We zien ${words}.`,
  whyNothing: 'We zien niets dat op verzuim lijkt.',
  likely: 'lijkt op verzuim',

  columns: '2. Wat staat er in elke kolom?',
  columnsHint: (shown: number, all: number) =>
    shown < all ? `U ziet de eerste ${shown} van ${all} rijen.` : 'U ziet alle rijen.',
  table: 'De eerste rijen van de lijst',
  column: (n: number, header: string) =>
    header === '' ? `Kolom ${n}, zonder kop` : `Kolom ${n}: ${header}`,
  noHeader: 'zonder kop',
  headers: { date: 'een dag (staat in de kop)', part: 'een deel van de dag (staat in de kop)' },
  notKept:
    'De kop lijkt op een naam, datum of nummer. Die bewaren we niet, dus we lezen deze kolom niet.',
  nothing: 'niets dat telt',
  fields: {
    pupil: 'leerling (hele naam)',
    'first-name': 'roepnaam',
    infix: 'tussenvoegsel',
    'last-name': 'achternaam',
    number: 'leerlingnummer',
    id: 'een ander nummer',
    'birth-date': 'geboortedatum',
    group: 'klas of groep',
    date: 'datum',
    'date-from': 'datum van',
    'date-to': 'datum tot en met',
    when: 'datum en tijd samen',
    part: 'dagdeel, lesuur of tijd',
    'part-to': 'tot welk lesuur of welke tijd',
    period: 'periode',
    code: 'code',
    kind: 'soort verzuim',
    reason: 'reden',
    excused: 'geoorloofd of niet',
    notion: 'melding of waarneming',
    handled: 'afgehandeld',
    minutes: 'minuten',
    count: 'aantal',
    subject: 'vak',
    remark: 'opmerking',
  } satisfies Record<Field, string>,

  keyTitle: 'Zo houden we leerlingen uit elkaar',
  keys: {
    number: 'Met het leerlingnummer.',
    'birth-date': 'Met de naam en de geboortedatum.',
    group: 'Met de naam en de klas of groep.',
    name: 'Alleen met de naam. Wijs als het kan ook de kolom aan met het leerlingnummer, de klas of de groep.',
    page: 'De lijst gaat over één leerling. De naam zoeken we ergens anders op de pagina.',
  },
  sameName:
    'Heten twee leerlingen hetzelfde en kunnen we ze zo niet uit elkaar houden? Dan beoordelen we ze allebei niet.',

  agreements: '3. Hoe zit de lijst in elkaar?',
  kind: 'Soort lijst',
  kinds: {
    events: 'Elke rij is één registratie',
    history: 'Eén leerling: elke rij is een dag, met kolommen voor lesuren of dagdelen',
    matrix: 'Elke rij is een leerling, met een kolom per dag',
    register: 'Eén dag of les: elke rij is een leerling',
    totals: 'Alleen aantallen per leerling',
  } satisfies Record<ViewKind, string>,
  titles: {
    events: 'Lijst met registraties',
    history: 'Dagen van één leerling',
    matrix: 'Overzicht per dag',
    register: 'Lijst van één dag of les',
    totals: 'Aantallen per leerling',
  } satisfies Record<ViewKind, string>,
  order: 'Hoe lezen we 05-06?',
  orders: { 'day-month': '5 juni (eerst de dag)', 'month-day': '6 mei (eerst de maand)' },
  year: 'Een datum zonder jaar hoort in',
  years: {
    period: 'de periode die op de pagina staat',
    'this-year': 'het kalenderjaar van nu',
    'school-year': 'dit schooljaar',
  },
  silence: 'Staat een leerling op een dag niet in de lijst?',
  silences: {
    nothing: 'Dan weten we niet of die er was',
    present: 'Dan was die er, als de lijst compleet is',
  },
  today: 'Wanneer is de registratie van vandaag compleet?',
  todays: {
    never: 'Dat zien we niet aan de pagina',
    'all-filled': 'Als bij elke leerling iets staat',
    after: 'Na een vaste tijd',
  },
  after: 'Compleet na (tijd)',

  result: '4. Zo lezen we de lijst',
  problems: {
    date: 'Kies in welke kolom de datum staat.',
    code: 'Kies in welke kolom de code, de soort of de reden staat.',
    pupil: 'Kies in welke kolom de naam van de leerling staat.',
    count: 'Kies in welke kolommen de aantallen staan.',
    days: 'We zien geen twee kolommen met een dag in de kop. Kies een andere soort lijst.',
    parts:
      'We zien geen twee kolommen met een lesuur of dagdeel in de kop. Kies een andere soort lijst.',
    headers:
      'Geen van de gekozen kolommen heeft een kop waaraan we haar terugvinden. Deze lijst kunnen we niet leren.',
    rows: 'Lijsten met deze opbouw kunnen we nog niet leren. Kies als het kan een andere lijst.',
  },
  reading: 'We lezen de lijst…',
  read: (pupils: number, entries: number) =>
    `Gelezen: ${pupils} ${pupils === 1 ? 'leerling' : 'leerlingen'}, ${entries} ${entries === 1 ? 'registratie' : 'registraties'}.`,
  firstPupils: 'De eerste leerlingen',
  noEntries: 'geen registraties',
  more: (n: number) => (n === 1 ? 'en nog 1 registratie' : `en nog ${n} registraties`),
  ambiguous: 'heet net als een ander: wordt niet beoordeeld',
  gaps: 'Wat we niet zeker weten',
  total: (code: string, count: number) => `${code}: ${count}`,
  entry: (date: string, slot: string, code: string) => `${date}, ${slot}: ${code}`,
  labelled: (code: string, label: string) => `${code} (${label})`,
  slots: { day: 'hele dag', am: 'ochtend', pm: 'middag', unsaid: 'geen dagdeel of lesuur genoemd' },
  lesson: (n: number) => `${n}e uur`,
  times: (from: string, to: string | null) => (to === null ? `vanaf ${from}` : `${from}–${to}`),
  notRead: {
    drift: 'Met deze keuzes vinden we de lijst niet terug op de pagina.',
    'no-attendance': 'Met deze keuzes lezen we geen verzuim.',
    'no-pupil-name':
      'We weten niet over welke leerlingen dit gaat. Kies de kolom met de naam, als die er is.',
  } as Partial<Record<NoReadingReason, string>>,

  codes: '5. Wat betekenen de codes?',
  codesHint:
    'Kijk na of de voorstellen kloppen. Wat op “telt niet mee” staat, telt pas mee als u er later in de instellingen een betekenis aan geeft.',
  codesNone: 'We zien hier geen nieuwe codes om na te kijken.',
  codesLater:
    'Zodra we de lijst kunnen lezen en weten voor welke school dit is, staan hier de codes.',
  code: (code: string, label: string | null) => (label === null ? code : `${code} – ${label}`),
  meaning: 'Betekenis',
  excused: 'Geoorloofd?',
  notCounted: 'telt niet mee',
  confirm: (n: number) => (n === 1 ? 'Deze code klopt' : `Deze ${n} codes kloppen`),
  confirmed: (n: number) =>
    n === 1 ? 'Deze code gaat mee als u bewaart.' : `Deze ${n} codes gaan mee als u bewaart.`,

  save: '6. Bewaren',
  school: 'Voor welke school?',
  forSchool: (name: string) => `Voor ${name}.`,
  noSchool: 'Er is nog geen school. Vertel eerst in de instellingen over uw school.',
  address: (path: string) => `Geldt op dit adres: ${path}`,
  addressHint: 'Op de plek van een ster mag iets anders staan, zoals een nummer.',
  words: 'Deze woorden van de pagina bewaren we',
  wordsSure: 'Hier staat niets bij dat over een leerling gaat.',
  wordsWrong: 'Staat er een naam bij? Kies dan bij die kolom “niets dat telt”.',
  wordsNeeded: 'Kijk de woorden hierboven na en zet het vinkje. Daarna kunt u bewaren.',
  schoolNeeded: 'Kies eerst voor welke school dit is.',
  codesOpen:
    'U heeft de codes hierboven nog niet bevestigd. U kunt wel bewaren, maar dan tellen ze nog niet mee.',
  saveButton: 'Bewaar voor deze pagina',
  saved: 'Bewaard. De pagina in uw leerlingvolgsysteem wordt nu zo gelezen.',
  toPage: 'Naar de pagina',
};
