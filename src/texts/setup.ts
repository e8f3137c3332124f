/** Every sentence of the settings page and the popup. */
export const setupTexts = {
  productName: 'Verzuimwijzer',
  settings: 'Instellingen',
  intro:
    'Vertel hier hoe uw school werkt. Alles wat u invult, blijft op dit apparaat. Er staan geen leerlingen in.',
  practice: (date: string) => `Oefenversie: de datum staat vast op ${date}.`,

  damagedTitle: 'De bewaarde instellingen zijn niet te lezen',
  damaged:
    'Ze zijn beschadigd en worden niet gebruikt. Er is niets gewist. Lees een eerder bewaard bestand in, of vul uw school opnieuw in. De beschadigde gegevens worden dan apart gezet.',
  newerTitle: 'De instellingen zijn van een nieuwere versie',
  newer:
    'Een nieuwere versie van Verzuimwijzer heeft deze instellingen bewaard. Er is niets gewist. Werk Verzuimwijzer bij; tot die tijd kunt u hier niets bewaren.',
  saveRaw: 'Bewaar wat er stond als bestand',

  schools: 'Scholen',
  noSchools: 'Er is nog geen school. Voeg uw school toe, of lees een bestand met instellingen in.',
  addSchool: 'School toevoegen',
  newSchool: 'Nieuwe school',
  unsaved: 'nog niet bewaard',

  aboutSchool: 'De school',
  name: 'Naam van de school',
  origins: 'Adres van uw leerlingvolgsysteem',
  originsHint:
    'Eén adres per regel, bijvoorbeeld https://school.lvs.example. Plakken uit de adresbalk mag: alleen de site wordt bewaard.',
  sector: 'Soort onderwijs',
  municipality: 'Gemeente van de school',
  protocol: 'Verzuimprotocol',
  choose: 'Kies…',

  calendar: 'Vakanties en vrije dagen',
  region: 'Vakantieregio',
  regionHint: 'De officiële vakanties van de regio tellen mee. Eigen vakanties zet u eronder.',
  holidays: 'Eigen vakanties',
  holidayRow: (n: number) => `Vakantie ${n}`,
  from: 'Eerste dag',
  to: 'Laatste dag',
  addHoliday: 'Vakantie toevoegen',
  removeHoliday: (n: number) => `Vakantie ${n} verwijderen`,
  freeDays: 'Losse vrije dagen (studiedag, feestdag)',
  freeDay: (n: number) => `Vrije dag ${n}`,
  addFreeDay: 'Vrije dag toevoegen',
  removeFreeDay: (n: number) => `Vrije dag ${n} verwijderen`,
  remove: 'Verwijderen',

  timetable: 'Rooster',
  timetableFirst: 'Kies eerst het soort onderwijs. Dan past het rooster daarbij.',
  timetablePo:
    'Vink de dagdelen met les aan en vul de uren in. Weet u de uren niet? Laat ze leeg: regels die uren tellen, zeggen dan dat ze het niet weten.',
  timetableLessons: 'Hoeveel lesuren zijn er per dag? Laat een dag zonder les leeg.',
  day: 'Dag',
  am: 'Ochtend',
  pm: 'Middag',
  hasPart: (day: string, part: string) => `${day}: les in de ${part.toLowerCase()}`,
  hoursOf: (day: string, part: string) => `${day}, ${part.toLowerCase()}: aantal uren`,
  hours: 'uur',
  lessons: 'Lesuren',
  lessonsOf: (day: string) => `${day}: aantal lesuren`,

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

  save: 'Bewaren',
  saved: 'Bewaard.',
  notSaved: 'Niet bewaard. Kijk de velden hieronder na:',
  saveFailed: 'Bewaren is niet gelukt. Uw gegevens staan nog op deze pagina. Probeer het opnieuw.',
  removeSchool: 'School verwijderen',
  removeSure: (name: string) => `Weet u zeker dat u ${name} wilt verwijderen?`,
  removeYes: 'Ja, verwijderen',
  removeNo: 'Nee, laten staan',

  access: 'Toegang tot de site',
  accessHint: 'Verzuimwijzer leest alleen sites die u zelf aanzet.',
  accessAfterSave: 'Bewaar eerst het adres. Daarna kunt u de site hier aanzetten.',
  accessOn: (origin: string) => `${origin} staat aan.`,
  accessOff: (origin: string) => `${origin} staat uit.`,
  turnOnOrigin: (origin: string) => `Zet ${origin} aan`,
  turnOffOrigin: (origin: string) => `Zet ${origin} uit`,

  fileTitle: 'Instellingen als bestand',
  fileHint: 'Zo neemt u instellingen mee naar een ander apparaat of geeft u ze aan een collega.',
  readFile: 'Instellingen inlezen',
  writeFile: 'Instellingen bewaren als bestand',
  fileName: 'verzuimwijzer-instellingen.json',
  rawFileName: 'verzuimwijzer-beschadigd.json',
  fileErrors: 'Dit bestand is niet ingelezen. Uw instellingen zijn niet veranderd.',
  fileUnreadable: 'Het bestand kon niet worden geopend. Kies het opnieuw.',
  fileEmpty: 'Er staan geen scholen in dit bestand. Er verandert niets.',
  preview: 'Dit verandert er als u het bestand overneemt',
  previewStay: 'Scholen die niet in het bestand staan, blijven zoals ze zijn.',
  changeNew: (name: string) => `${name}: wordt toegevoegd`,
  changeSame: (name: string) => `${name}: blijft gelijk`,
  changeReplaced: (name: string, parts: string) => `${name}: verandert (${parts})`,
  accept: 'Overnemen',
  reject: 'Niet doen',
  accepted: 'De instellingen zijn overgenomen.',
  unsavedWins: (name: string) =>
    `${name} heeft wijzigingen die nog niet bewaard zijn. Die vervallen als u het bestand overneemt.`,

  where: 'Waar',
  expected: 'Verwacht',
  found: 'Gevonden',
  todo: 'Wat te doen',

  popupNoSite: 'Op deze pagina werkt Verzuimwijzer niet. Open uw leerlingvolgsysteem.',
  popupOn: (host: string) => `Verzuimwijzer staat aan op ${host}`,
  popupOff: (host: string) => `Verzuimwijzer staat uit op ${host}`,
  popupNeedsHttps:
    'Deze site gebruikt geen beveiligde verbinding (https). Verzuimwijzer kan hier niet aan.',
  turnOn: 'Zet aan op deze site',
  turnOff: 'Zet uit op deze site',
  turnOffRefused:
    'Deze site is vast aangezet door uw school of bestuur. U kunt dat hier niet uitzetten.',
  turnOnRefused:
    'De browser heeft geen toegang gegeven. Klik opnieuw en kies Toestaan. Lukt dat niet? Vraag het aan uw ICT-beheerder.',
  schoolUsed: (name: string) => `School: ${name}`,
  schoolNone: 'Er hoort nog geen school bij deze site. Vul dit adres in bij de instellingen.',
  schoolSeveral: (names: string) =>
    `Meer dan één school gebruikt deze site: ${names}. Zolang dat zo is, verschijnt er niets op de pagina.`,
  schoolBadData:
    'De instellingen zijn niet te lezen. Open de instellingen om te zien wat u kunt doen.',
  openSettings: 'Instellingen openen',
} as const;
