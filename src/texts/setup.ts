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
  nameHint: 'Zo staat uw school straks op de pagina, boven de merkjes.',
  origins: 'Adres van uw leerlingvolgsysteem',
  originsHint:
    'Eén adres per regel, bijvoorbeeld https://school.lvs.example. Plakken uit de adresbalk mag: alleen de site wordt bewaard.',
  pageNames: 'Woorden op de pagina waaraan uw school te herkennen is',
  pageNamesHint:
    'Alleen nodig als meer scholen hetzelfde adres gebruiken. Eén naam per regel, precies zoals hij bovenaan de pagina staat, bijvoorbeeld: Basisschool De Linde. Leeg: de naam van de school.',
  sector: 'Soort onderwijs',
  municipality: 'Gemeente van de school',
  role: 'Uw rol op school',
  roleHint:
    'Dit bepaalt alleen welke signalen opvallen. Er wordt voor iedereen hetzelfde beoordeeld.',
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
  sectorTimetable: 'Het rooster hoort bij het soort onderwijs. Vul het hieronder in.',

  protocolPart: 'Verzuimprotocol',
  protocol: 'Protocol van uw school',
  version: 'Versie',
  versionSince: (date: string) => `geldt vanaf ${date}`,
  versionUntil: (date: string) => `tot en met ${date}`,
  reviewed: 'Met het document vergeleken op',
  pinned: (date: string) => `Uw school staat vast op de versie van ${date}.`,
  pinnedHint: 'Komt er een nieuwe versie, dan verandert er pas iets als u die gezien heeft.',
  notPinned: 'Uw school volgt steeds de versie die geldt.',
  notPinnedHint:
    'Komt er een nieuwe versie, dan gaat die vanzelf in. Zet u hem vast, dan vragen we het eerst.',
  pin: 'Vastzetten op deze versie',
  unpin: 'Niet meer vastzetten',
  pinEnded: (date: string) =>
    `De versie van ${date}, waarop uw school vaststaat, geldt niet meer. Zo lang dat zo is, geldt er geen protocol.`,
  pinMissing: (date: string) =>
    `Uw school staat vast op de versie van ${date}, maar van dit protocol kennen we die niet. Zo lang dat zo is, geldt er geen protocol.`,
  newVersion: (date: string) => `Nieuw protocol vanaf ${date}`,
  newVersionHint: (title: string, pinned: string) =>
    `${title}. Uw school werkt nog met de versie van ${pinned}. Lees in het document wat er nieuw is en ga dan over.`,
  goOver: 'Gezien, ga over',
  wentOver: (date: string) => `Uw school staat nu op de versie van ${date}. Nog niet bewaard.`,
  pinDone: (date: string) => `Vastgezet op de versie van ${date}. Nog niet bewaard.`,
  unpinDone: 'Niet meer vastgezet. Nog niet bewaard.',
  pinGone: 'De versie is niet meer vastgezet: die hoorde bij het vorige protocol.',

  remove: 'Verwijderen',

  codes: 'Codes',
  codesHint:
    'Wat betekenen de codes in uw leerlingvolgsysteem? Alleen codes die hier staan, tellen mee. Bij twijfel: laat de code weg, dan zegt Verzuimwijzer dat hij niet meetelt.',
  code: 'Code',
  meaning: 'Betekenis',
  excused: 'Geoorloofd?',
  codeRow: (n: number) => `Code ${n}`,
  meaningOf: (n: number) => `Betekenis van code ${n}`,
  excusedOf: (n: number) => `Code ${n} geoorloofd?`,
  addCode: 'Code toevoegen',
  removeCode: (n: number) => `Code ${n} verwijderen`,
  pasteTitle: 'Een lijst met codes plakken',
  paste: 'Plak hier de codes van uw systeem',
  pasteHint: 'Eén code per regel met de betekenis erachter, bijvoorbeeld: Z – Ziek',
  propose: 'Maak een voorstel',
  proposalTitle: 'Voorstel',
  proposalHint: 'Kijk de lijst na. Er telt pas iets mee als u hem overneemt en daarna bewaart.',
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
  removeSure: (name: string) => `Weet u zeker dat u ${name} wilt verwijderen?`,
  removeYes: 'Ja, verwijderen',
  removeNo: 'Nee, laten staan',
} as const;
