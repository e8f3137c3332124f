/** Sentences of the popup. */
export const popupTexts = {
  looking: 'Even kijken…',
  noSite:
    'Op deze pagina werkt Verzuimwijzer niet. Open uw leerlingvolgsysteem en klik daar opnieuw op Verzuimwijzer.',
  insecure:
    'Deze site gebruikt geen beveiligde verbinding (https). Daarom kan Verzuimwijzer hier niet aan.',
  badData:
    'De bewaarde instellingen zijn niet te gebruiken. Er is niets gewist. Open de instellingen om te zien wat u kunt doen.',
  someBadData:
    'De bewaarde gegevens van een school zijn niet te gebruiken. Er is niets gewist. Open de instellingen om te zien wat u kunt doen.',
  noSchool: 'Verzuimwijzer kent uw school nog niet. Drie vragen zijn genoeg.',
  startSchool: 'Vertel eerst over uw school',
  openSettings: 'Instellingen',
  openCase: 'Open Zaakblad',

  on: (host: string) => `Staat aan op ${host}`,
  off: (host: string) => `Staat uit op ${host}`,
  unlinked: (host: string) => `Nog geen school bij ${host}`,
  onWithoutSchool:
    'Verzuimwijzer mag deze site lezen, maar weet nog niet bij welke school hij hoort.',
  offWithSchool: (names: string) =>
    `Deze site hoort bij ${names}, maar Verzuimwijzer mag hem nu niet lezen.`,

  here: 'Op deze pagina',
  seen: (view: string, pupils: number) =>
    `${view[0]!.toUpperCase()}${view.slice(1)}, ${pupils} ${pupils === 1 ? 'leerling' : 'leerlingen'}.`,
  proposal: (why: string) =>
    `Dit lijkt een pagina met verzuim: we zien ${why}. We weten niet zeker hoe we haar moeten lezen.`,
  nothingHere: 'We zien hier geen verzuim. Open een pagina met verzuim, dan kijken we mee.',
  nothingHereButFrames:
    'We zien hier zelf geen verzuim. Misschien staat het in het deel van de pagina dat van een andere site komt.',
  frameOn: (hosts: string) =>
    `Een deel van deze pagina komt van ${hosts}. Daar staat Verzuimwijzer aan.`,
  notLooked:
    'We konden nu niet in deze pagina kijken. Laad de pagina opnieuw en klik daarna weer op Verzuimwijzer.',
  lastRead: (when: string) => `Laatst gelezen: ${when}.`,
  notRunning: 'Verzuimwijzer is op deze pagina nog niet actief. Laad de pagina opnieuw.',

  whichSchool: 'Bij welke school hoort deze site?',
  forSchool: (name: string) => `Voor ${name}`,
  school: 'School',
  role: 'Uw rol',
  protocol: 'Protocol',
  schoolUnclear: (names: string) =>
    `Deze site hoort bij ${names}. Op de pagina vragen we welke school u ziet.`,
  schoolNotNamed: (name: string) =>
    `Deze site hoort bij ${name}, maar deze pagina noemt die school niet. Op de pagina vragen we welke school u ziet.`,
  alsoFor: 'Werkt u hier ook voor een andere school?',
  linkAlso: (name: string) => `Gebruik deze site ook voor ${name}`,
  linked: (name: string) => `Deze site hoort nu ook bij ${name}.`,

  codes: 'Deze codes tellen straks mee',
  codesWrong: 'Klopt er een niet?',
  codesLeave: 'Zonder vinkje telt een code niet mee, tot u hem zelf invult in de instellingen.',
  excused: { true: 'geoorloofd', false: 'ongeoorloofd' },
  notCounted: (codes: string) => `Nog zonder betekenis, dus niet meegeteld: ${codes}`,

  frames: 'Een deel van deze pagina komt van een andere site. Ook daar lezen?',
  asks: (hosts: string) =>
    `De browser kan nu vragen of Verzuimwijzer ${hosts} mag lezen. Kies dan Toestaan.`,
  confirm: 'Klopt, zet aan op deze site',
  turnOn: 'Zet aan op deze site',
  turnOnFrames: 'Zet ook daar aan',
  turnOff: 'Zet uit op deze site',
  linkFailed: 'Bewaren is niet gelukt. Er is niets veranderd. Probeer het opnieuw.',
} as const;
