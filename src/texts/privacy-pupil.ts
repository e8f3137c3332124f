/** The sentences of “Toon alles van één leerling” on the privacy page. */
export const pupilPrivacyTexts = {
  title: 'Toon alles van één leerling',
  intro:
    'Vraagt een leerling of ouder wat er over hem of haar is vastgelegd? Kies de leerling. U ziet dan alles wat Verzuimwijzer nu heeft, in het geheugen en op dit apparaat. De namen komen uit de pagina’s die u in deze sessie opende. Deze pagina bewaart ze niet.',
  show: 'Toon de leerlingen van deze sessie',
  hide: 'Verberg de namen',
  none: 'In deze sessie is nog geen leerling gezien. Open eerst de pagina van deze leerling in uw leerlingvolgsysteem, en kom dan hier terug. Zonder die pagina kan Verzuimwijzer niet weten welke code in de zaakmap van deze leerling is.',
  noClass: 'Zonder klas',
  notOne: '(kan meer dan één leerling zijn)',
  other: 'Kies een andere leerling',
  gone: 'Van deze leerling staat niets meer in het geheugen: de sessie is voorbij of de pagina is opnieuw gelezen. Open de pagina opnieuw in uw leerlingvolgsysteem.',

  all: (name: string) => `Alles van ${name}`,
  at: (school: string, host: string) => `${school}, gelezen op ${host}`,
  made: (moment: string) => `Gemaakt op ${moment}.`,
  who: 'Wie het is, volgens de pagina’s',
  name: 'Naam',
  class: 'Klas of groep',
  number: 'Leerlingnummer',
  birthDate: 'Geboortedatum',
  lvsId: 'Nummer in de link van het leerlingvolgsysteem',
  notOneWords:
    'De pagina’s zeggen niet zeker welke leerling dit is: er kan meer dan één leerling met deze naam zijn. Verzuimwijzer beoordeelt deze leerling daarom niet, en kan niet zeggen of er op dit apparaat iets over is bewaard. Hieronder staat wat er bij deze naam is gelezen.',
  chosen: 'Het Zaakblad gaat nu over deze leerling.',

  read: 'Gelezen in deze sessie, alleen in het geheugen',
  readGoes: (moment: string) =>
    `Dit gaat weg ${moment}, als u niets meer doet, of eerder als u uitlogt.`,
  nothingRead: 'Er is in deze sessie niets gelezen.',
  page: (view: string, moment: string) => `${view}, gelezen ${moment}`,
  period: (from: string, to: string) => `Over ${from} tot en met ${to}.`,
  noEntries: 'Op deze pagina stond geen registratie van deze leerling.',
  day: 'Dag',
  part: 'Wanneer',
  code: 'Wat er stond',
  details: 'Bijzonderheden',
  unsaidPart: 'niet gezegd',
  lesson: (n: number) => `lesuur ${n}`,
  excused: { yes: 'geoorloofd', no: 'ongeoorloofd, volgens de pagina' },
  notions: { report: 'melding', observation: 'waarneming in de klas' },
  minutes: (n: number) => `${n} minuten`,
  counted: 'Geteld door de pagina',
  times: (n: number, code: string) => `${code}: ${n}`,

  logged: 'Genoteerd',
  nothingLogged: 'Er is niets genoteerd.',
  locked:
    'De zaakmap is op slot. Wat op dit apparaat over deze leerling is bewaard, ziet u pas na het openen. Open de zaakmap bij de instellingen.',

  kept: 'Bewaard op dit apparaat',
  nothingKept: 'Van deze leerling staat niets op dit apparaat.',
  keptAt: (key: string, date: string) => `Onder ${key}, tot en met ${date}.`,
  keptKinds: (kinds: string) => `De code is met de sleutel gemaakt uit: ${kinds}.`,
  kinds: {
    nr: 'het leerlingnummer',
    id: 'het nummer in de link van het leerlingvolgsysteem',
    nb: 'naam en geboortedatum',
    nc: 'naam en klas',
  },
  keptHow:
    'Naam, nummer en geboortedatum zelf staan er niet. Wat is genoteerd, staat er versleuteld.',
  notHere:
    'Wat u zelf hebt geprint, gekopieerd of in het leerlingvolgsysteem gezet, staat niet op dit overzicht. Dat is van uw school.',

  print: 'Print dit overzicht',
  forget: 'Vergeet deze leerling',
  forgetSure: (name: string) =>
    `Weet u zeker dat Verzuimwijzer alles van ${name} moet vergeten? Weg gaat wat is genoteerd, op dit apparaat en in het geheugen, en elke pagina in het geheugen waarop deze leerling stond. Het is daarna niet terug te halen. Uw leerlingvolgsysteem verandert niet.`,
  forgetYes: 'Ja, vergeet deze leerling',
  forgotten:
    'Deze leerling is vergeten, op dit apparaat en in het geheugen. Staat er nog een pagina open waarop deze leerling staat, dan leest Verzuimwijzer die opnieuw. Sluit die pagina als u dat niet wilt.',
  refused: {
    gone: 'Van deze leerling staat niets meer in het geheugen. Er is niets veranderd. Open de pagina opnieuw in uw leerlingvolgsysteem.',
    locked:
      'De zaakmap is op slot. Er is niets veranderd. Open de zaakmap eerst bij de instellingen.',
    unusable:
      'De zaakmap is niet te lezen. Er is niets veranderd. U kunt de zaakmap bij “Wissen” helemaal leegmaken.',
    forbidden:
      'Uw school of bestuur heeft de zaakmap uitgezet. Er is niets veranderd. U kunt de zaakmap bij “Wissen” helemaal leegmaken.',
    'needs-pin':
      'Op dit apparaat hoort eerst een pincode op de zaakmap. Er is niets veranderd. Stel die in bij de instellingen.',
    unclear:
      'Wat is genoteerd, kan van meer dan één leerling zijn. Er is niets veranderd. Open een pagina met het leerlingnummer en probeer het opnieuw.',
    'not-written': 'Dat is niet gelukt: de browser bewaarde het niet. Er is niets veranderd.',
  },
} as const;
