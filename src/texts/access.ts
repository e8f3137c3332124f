/** Sentences about access to a site, in the popup and on the settings page. */
export const accessTexts = {
  title: 'Toegang per site',
  hint: 'Verzuimwijzer leest alleen sites die u zelf aanzet. Aanzetten gaat het makkelijkst op de pagina zelf, met het knopje in de werkbalk.',
  none: 'Er staat nog geen site in de lijst. Open uw leerlingvolgsysteem en klik in de werkbalk op Verzuimwijzer.',

  state: {
    works: 'Werkt',
    ready: 'Staat aan, nog niets gelezen',
    unread: 'Staat aan, maar de pagina is niet te lezen',
    off: 'Staat uit',
    forbidden: 'Mag niet van de browser of de ICT-beheerder',
    'no-school': 'Staat aan, maar hoort bij geen school',
    impossible: 'Kan niet aan: geen beveiligde verbinding (https)',
  },

  school: 'School',
  noSchool: 'Geen. Open de site en klik in de werkbalk op Verzuimwijzer om een school te kiezen.',
  protocol: 'Protocol',
  versionWaits: (version: string) => `die van ${version} wacht tot iemand op “Gezien” klikt`,
  protocolWithVersion: (name: string, version: string) => `${name}, versie van ${version}`,
  protocolNotHere: (name: string) => `${name}, staat niet op dit apparaat`,
  noVersion: (name: string) => `${name}, geen versie die nu geldt`,
  granted: 'Toegang',
  grantedYes: 'Gegeven',
  grantedNo: 'Niet gegeven',
  grantedBlocked: 'Geblokkeerd door de browser of de ICT-beheerder',
  registered: 'Start vanzelf op nieuwe pagina’s',
  yes: 'Ja',
  no: 'Nee',
  pages: 'Nu actief',
  pagesNow: (n: number) => (n === 1 ? 'Op 1 pagina' : `Op ${n} pagina’s`),
  pagesNone: 'Op geen enkele open pagina',
  seen: 'Laatst gezien',
  seenNothing: 'Nog niets in deze sessie',
  readAt: 'Laatst goed gelezen',
  readNever: 'Nog niet in deze sessie',

  views: {
    events: 'een lijst met registraties',
    history: 'een lijst met dagen van één leerling',
    matrix: 'een overzicht per dag',
    register: 'een lijst van één dag of les',
    totals: 'een lijst met aantallen',
  } as Record<string, string>,
  problems: {
    'no-attendance': 'geen verzuim op de pagina',
    register: 'een lijst van één dag, en we zien niet welke',
    'no-pupil-name': 'niet zeker over welke leerling het gaat',
    'no-dates': 'datums zonder jaartal',
    translated: 'de browser heeft de pagina vertaald',
  } as Record<string, string>,
  problemUnknown: 'niet te lezen',

  turnOn: (host: string) => `Zet ${host} aan`,
  turnOff: (host: string) => `Zet ${host} uit`,
  turnedOn: (host: string) => `${host} staat aan.`,
  turnedOff: (host: string) => `${host} staat uit. Verzuimwijzer leest daar niets meer.`,
  kept: (host: string) =>
    `${host} staat vast aan: door uw school of bestuur, of door een instelling van de browser. Hier kunt u dat niet uitzetten.`,
  asked: {
    refused:
      'De browser heeft geen toegang gegeven. Verzuimwijzer leest hier dus niets. Probeer het gerust opnieuw en kies dan Toestaan.',
    blocked:
      'Uw ICT-beheerder staat dit niet toe. Vraag of Verzuimwijzer op deze site mag; de tekst bij “Voor de ICT-beheerder” in de instellingen helpt daarbij.',
  },
  forbidden:
    'De browser of uw ICT-beheerder laat hier geen extensies toe. Vraag uw ICT-beheerder om deze site voor Verzuimwijzer vrij te geven.',

  policy: 'Beheer door school of bestuur',
  policyNone: 'Niemand heeft voor dit apparaat iets vastgezet.',
  unused: 'Wordt niet gebruikt',
  unusedHint:
    'Dit klopt niet in het beleid van dit apparaat. De rest van het beleid geldt gewoon. Uw ICT-beheerder kan het verbeteren.',
  unusedMore: (n: number) =>
    n === 1
      ? 'En nog één ander punt. U ziet het zodra iets hierboven verbeterd is.'
      : `En nog ${n} andere punten. U ziet ze zodra iets hierboven verbeterd is.`,

  reportTitle: 'Voor de ICT-beheerder',
  reportHint:
    'Werkt er iets niet? Geef dan deze tekst. Er staat niets in over leerlingen, en niet welke pagina’s u bekeek.',
  report: 'Tekst voor de ICT-beheerder',
  copy: 'Kopieer voor de ICT-beheerder',
  copied: 'Gekopieerd. U kunt de tekst nu plakken.',
  notCopied:
    'Kopiëren lukt niet. De tekst is geselecteerd: kopieer hem met Ctrl+C (op een Mac: Cmd+C).',
  reportSite: 'Site',
  reportAt: 'Gemaakt op',
  reportPolicy: 'Beleid (storage.managed)',
  reportNoPolicy: 'geen',
  reportForbidden: (origin: string, host: string) =>
    `Voor de beheerder: ${origin} is voor extensies geblokkeerd. In Chrome en Edge: haal de site uit "runtime_blocked_hosts" van ExtensionSettings, of zet "*://${host}" in "runtime_allowed_hosts" voor Verzuimwijzer. In Firefox: haal de site uit "restricted_domains".`,
} as const;
