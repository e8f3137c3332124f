import type { CodeSource } from '../schools/profile/profile.ts';

/** Who said first what a code means. */
export const codeSources: Record<CodeSource, string> = {
  person: 'Op school ingevuld.',
  proposal: 'Voorstel uit de woorden erbij.',
  file: 'Uit een bestand met instellingen.',
};

/** Every sentence of the settings page and the popup. */
export const setupTexts = {
  productName: 'Verzuimwijzer',
  settings: 'Instellingen',
  intro:
    'Vertel hier hoe uw school werkt. Alles wat u invult, blijft op dit apparaat. Er staan geen leerlingen in.',
  practice: (date: string) => `Oefenversie: de datum staat vast op ${date}.`,

  schools: 'Scholen',
  noSchools: 'Er is nog geen school. Voeg uw school toe, of lees een bestand met instellingen in.',
  addSchool: 'School toevoegen',
  newSchool: 'Nieuwe school',
  unsaved: 'nog niet bewaard',

  aboutSchool: 'De school',
  name: 'Naam van de school',
  nameHint: 'Zo staat uw school straks in de balk op de pagina.',
  origins: 'Adres van uw leerlingvolgsysteem',
  originsHint:
    'Eén adres per regel, bijvoorbeeld https://school.lvs.example. Plakken uit de adresbalk mag: alleen de site wordt bewaard.',
  pageNames: 'Woorden op de pagina waaraan uw school te herkennen is',
  pageNamesHint:
    'Alleen nodig als meer scholen hetzelfde adres gebruiken. Eén naam per regel, precies zoals hij op de pagina staat, bijvoorbeeld: Basisschool De Linde. Laat u dit leeg? Dan zoeken we de naam van de school.',
  sector: 'Soort onderwijs',
  municipality: 'Gemeente van de school',
  role: 'Uw rol op school',
  roleHint:
    'Dit bepaalt alleen welke signalen opvallen. Wat er wordt beoordeeld, is voor iedereen gelijk.',
  choose: 'Kies…',

  follows: (municipality: string) => `Wat hoort bij ${municipality}`,
  followsProtocol: (name: string) =>
    `Scholen hier werken met het protocol van ${name}. Bij u staat een ander protocol.`,
  followsRegion: (name: string) =>
    `Scholen hier liggen in vakantieregio ${name}. Bij u staat een andere regio.`,
  takeProtocol: (name: string) => `Kies protocol ${name}`,
  takeRegion: (name: string) => `Kies regio ${name}`,
  tookProtocol: (name: string) => `Protocol ${name} gekozen. Nog niet bewaard.`,
  tookRegion: (name: string) => `Vakantieregio ${name} gekozen. Nog niet bewaard.`,
  sectorTimetable: 'Voor dit soort onderwijs staat er nog geen les in het rooster. Vul het in bij:',

  protocolPart: 'Verzuimprotocol',
  protocol: 'Protocol van uw school',
  version: 'Versie',
  versionSince: (date: string) => `geldt vanaf ${date}`,
  versionUntil: (date: string) => `tot en met ${date}`,
  reviewed: 'Met het document vergeleken op',
  pinned: (date: string) => `Uw school staat vast op de versie van ${date}.`,
  pinnedHint: 'Ook als er een nieuwe versie komt, tot u het hier verandert.',
  notPinned: 'Uw school gaat mee met nieuwe versies.',
  notPinnedHint:
    'Komt er een nieuwe versie, dan laten we u eerst zien wat er verandert. Die versie telt pas als u op “Gezien” klikt.',
  pin: 'Vastzetten op deze versie',
  unpin: 'Niet meer vastzetten',
  pinEnded: (date: string) =>
    `Uw school staat vast op de versie van ${date}, maar die geldt niet meer. Daarom kijken we nu met geen enkele versie van dit protocol. Met “Niet meer vastzetten” gaat uw school weer mee met nieuwe versies.`,
  pinMissing: (date: string) =>
    `Uw school staat vast op de versie van ${date}, maar die kennen we niet van dit protocol. Daarom kijken we nu met geen enkele versie van dit protocol. Met “Niet meer vastzetten” gaat uw school weer mee met nieuwe versies.`,
  newVersion: (date: string) => `Nieuw protocol vanaf ${date}`,
  newVersionHint: (title: string, pinned: string) =>
    `${title}. Uw school staat vast op de versie van ${pinned}.`,
  goOver: 'Gezien, ga over',
  wentOver: (date: string) => `Uw school staat nu op de versie van ${date}. Nog niet bewaard.`,
  pinDone: (date: string) => `Vastgezet op de versie van ${date}. Nog niet bewaard.`,
  unpinDone: 'Niet meer vastgezet. Nog niet bewaard.',
  pinGone: 'De versie is niet meer vastgezet: die hoorde bij het vorige protocol.',

  remove: 'Verwijderen',

  codes: 'Codes',
  codesHint:
    'Wat betekenen de codes in uw leerlingvolgsysteem? Alleen codes die hier staan, tellen mee. Twijfelt u? Laat de code dan weg; Verzuimwijzer zegt dan dat die niet meetelt.',
  labelsHint:
    'Staan er in uw leerlingvolgsysteem woorden bij de code, zoals “Te laat” bij T? Vul die dan ook in. Staat er op een pagina iets anders bij de code? Dan telt de code daar niet mee, en dat zeggen we. Schrijf hier geen namen op.',
  code: 'Code',
  label: 'Woorden erbij',
  labelOf: (n: number) => `Woorden bij code ${n}`,
  secondMeaning: 'Tweede betekenis',
  secondMeaningOf: (n: number) => `Tweede betekenis voor code ${n}`,
  twoMeanings: 'twee betekenissen',
  twoMeaningsHint: (code: string, isWithoutWords: boolean) =>
    isWithoutWords
      ? `${code} telt alleen mee waar de woorden erbij staan. Vul ze hier in.`
      : `${code} telt alleen mee waar de woorden erbij staan.`,
  codeSourceUnknown: 'Niet bekend wie dit heeft bevestigd.',
  codeConfirmed: (date: string) => `Bevestigd op ${date}.`,
  meaning: 'Betekenis',
  excused: 'Geoorloofd?',
  codeRow: (n: number) => `Code ${n}`,
  meaningOf: (n: number) => `Betekenis van code ${n}`,
  excusedOf: (n: number) => `Code ${n} geoorloofd?`,
  addCode: 'Code toevoegen',
  removeCode: (n: number) => `Verwijderen: code ${n}`,
  pasteTitle: 'Een lijst met codes plakken',
  paste: 'Plak hier de codes uit uw leerlingvolgsysteem',
  pasteHint: 'Eén code per regel met de betekenis erachter, bijvoorbeeld: Z – Ziek',
  propose: 'Maak een voorstel',
  proposalTitle: 'Voorstel',
  proposalHint:
    'Kijk de lijst na. Er telt pas iets mee als u de codes in uw lijst zet en daarna bewaart.',
  proposalNone: 'geen voorstel. Telt niet mee tot u een betekenis kiest.',
  proposalKnown: 'staat al in uw lijst, blijft zoals het is',
  acceptProposal: 'Klopt, zet in mijn lijst',
  proposalAccepted: (n: number) =>
    n === 1
      ? '1 code in uw lijst gezet. Nog niet bewaard.'
      : `${n} codes in uw lijst gezet. Nog niet bewaard.`,

  onThisPage: 'Op deze pagina',
  lookHere: 'kijk na',
  rulesPart: 'Regels',

  save: 'Bewaren',
  changed: 'Er zijn wijzigingen die nog niet bewaard zijn.',
  saved: 'Bewaard.',
  notSaved: 'Niet bewaard. Kijk de velden hieronder na:',
  saveFailed: 'Bewaren is niet gelukt. Uw gegevens staan nog op deze pagina. Probeer het opnieuw.',
  removeSchool: 'School verwijderen',
  removeSure: (name: string) =>
    `Weet u zeker dat u ${name} wilt verwijderen? Alle instellingen van deze school gaan dan weg.`,
  removeKept:
    'Noteerde u iets over leerlingen van deze school? Dat blijft versleuteld in de zaakmap staan, tot de einddatum op de privacypagina. Moet het nu weg? Kies dan eerst “Vergeet” bij die leerlingen in het Zaakblad. “Vergeet alles” bij de zaakmap kan ook, maar dan verdwijnt het van alle scholen.',
  removeYes: 'Ja, verwijderen',
  removeNo: 'Nee, laten staan',
} as const;
