/** The sentences of the privacy page: what is held, where, until when, and how to wipe it. */
export const privacyTexts = {
  link: 'Privacy: wat er is bewaard en hoe u dat nagaat',
  title: 'Privacy',
  intro:
    'Op deze pagina ziet u alles wat Verzuimwijzer op dit moment weet en bewaart, hoe u dat zelf nagaat en hoe u het wist. De cijfers veranderen mee terwijl u kijkt. Er staat geen naam van een leerling op, tenzij u daar zelf om vraagt.',
  contents: 'Op deze pagina',
  print: 'Print deze pagina',
  failed: 'Verzuimwijzer geeft nu geen antwoord. Sluit deze pagina en open haar opnieuw.',

  memory: {
    title: 'Wat nu in het geheugen staat',
    intro:
      'Verzuim dat Verzuimwijzer op een pagina leest, staat alleen in het werkgeheugen van de browser. Het komt niet op de schijf. Het gaat weg als u uitlogt, als u de laatste pagina van uw leerlingvolgsysteem sluit, als u het een tijd niet gebruikt en als u de browser sluit.',
    empty: 'Er staat nu niets van een leerling in het geheugen.',
    allEmpty: 'Het geheugen is helemaal leeg.',
    caption: 'In het geheugen, per site en school',
    site: 'Site',
    school: 'School',
    readings: 'Gelezen pagina’s',
    pupils: 'Leerlingen',
    facts: 'Genoteerd, alleen in het geheugen',
    usedAt: 'Laatst gebruikt',
    goesAt: 'Gaat vanzelf weg',
    goesAtWords: (moment: string) => `${moment}, als u er niets meer doet`,
    schoolGone: 'een school die hier niet meer staat',
    others: 'Verder staat er in het geheugen',
    otherKinds: {
      chosen: 'over welke leerling het Zaakblad gaat',
      'chosen-at': 'op welke site u die leerling koos',
      health: 'hoe het lezen op een site de laatste keer ging, zonder leerlingen',
      'school-choice.': 'welke school u in een tabblad koos',
      'forbidden ': 'op welke site de browser geen extensies toelaat',
      'casebook.root': 'de sleutel van de zaakmap, omdat die nu open is',
    } as Record<string, string>,
    otherUnknown: (kind: string) => `iets dat deze pagina niet kent (“${kind}”)`,
    characters: (n: string) => `Samen ${n} tekens.`,
  },

  stored: {
    title: 'Wat op dit apparaat is bewaard',
    intro:
      'Dit is alles wat Verzuimwijzer op de schijf heeft staan, zonder uitzondering. Bij elk onderdeel kunt u zien wat er precies staat.',
    empty: 'Er is niets bewaard.',
    total: (n: number, size: string) =>
      `${n} ${n === 1 ? 'onderdeel' : 'onderdelen'}, samen ${size}.`,
    key: 'Staat onder',
    size: 'Grootte',
    until: (date: string) => `Gaat weg na ${date}.`,
    untilUnknown: 'Een einddatum is niet te lezen.',
    raw: 'Wat er precies staat',
    rawOf: (key: string) => `Wat er precies staat: ${key}`,
    openAll: 'Toon overal wat er precies staat',
    closeAll: 'Klap alles weer dicht',
    keyHidden: (n: number) => `(sleutel van ${n} tekens, hier niet getoond)`,
    keyHiddenWhy:
      'De sleutel zelf tonen we niet, zodat hij niet op papier of in een schermafdruk komt.',
    kinds: {
      school: (name: string) =>
        `Instellingen van een school${name === '' ? '' : `: ${name}`}. Geen leerlingen.`,
      mappings: (n: number) =>
        n === 1
          ? 'Daarin 1 aangeleerde pagina: woorden boven kolommen en een adres, geen leerlingen.'
          : `Daarin ${n} aangeleerde pagina’s: woorden boven kolommen en adressen, geen leerlingen.`,
      schools: 'Instellingen van scholen, zoals een oudere versie ze bewaarde. Geen leerlingen.',
      seen: 'Welke versie van het protocol een school van het bestuur hier heeft gezien. Geen leerlingen.',
      book: 'De zaakmap zelf: de sleutel of het slot met de pincode, en het antwoord op de zomervraag. Geen leerlingen.',
      pupil: (n: number) =>
        `Zaakmap, leerling ${n}: datums en keuzes, versleuteld en zonder naam. Ook welk signaal u bekeek, en dat kan over ziek zijn gaan. Dit is pseudoniem, en dus een persoonsgegeven.`,
      aside: (from: string, at: string | null) =>
        `Apart gezet${at === null ? '' : ` op ${at}`}, omdat het niet te gebruiken was. Stond onder “${from}”. U kunt het bij de instellingen bewaren of verwijderen.`,
      unknown: 'Onbekend: geen onderdeel van deze versie kent het.',
    },
    policyTitle: 'Ingesteld door uw beheerder',
    policyIntro:
      'Dit heeft uw bestuur of ICT-beheerder voor dit apparaat vastgelegd. Het staat bij de browser, niet bij Verzuimwijzer. U kunt het hier niet wissen. Er staan geen leerlingen in.',
    policyNone: 'Uw beheerder heeft voor dit apparaat niets ingesteld.',
    policyItem: (key: string) => `Beleid: ${key}`,

    otherTitle: 'Wat Verzuimwijzer niet gebruikt',
    otherIntro: (moment: string) =>
      `Een browser kent meer plekken om iets te bewaren. Die gebruikt Verzuimwijzer niet. Deze pagina keek er ${moment} zelf in en kijkt steeds opnieuw:`,
    other: {
      localStorage: 'localStorage',
      sessionStorage: 'sessionStorage',
      indexedDb: 'IndexedDB (databanken)',
      caches: 'Cache van de extensie',
      cookies: 'Cookies van de extensie',
    },
    otherCount: (n: number) => (n === 0 ? 'leeg' : `${n} gevonden, dat hoort niet`),
    otherUnknown: 'deze browser zegt het niet',
    sync: 'Synchronisatie met uw account: komt in de code van Verzuimwijzer niet voor.',
  },

  wipe: {
    title: 'Wissen',
    intro:
      'Bij elke knop staat wat weggaat en wat blijft. We vragen het altijd nog een keer. Uw leerlingvolgsysteem verandert nooit.',
    goes: 'Weg gaat',
    stays: 'Blijft',
    no: 'Nee, laten staan',
    session: {
      title: 'De sessie',
      button: 'Wis sessie',
      goes: 'alles in het geheugen: gelezen pagina’s, wat u alleen voor nu noteerde, de gekozen leerling. Een open zaakmap met pincode gaat op slot. De merkjes op open pagina’s gaan weg.',
      stays: 'alles wat op dit apparaat is bewaard.',
      sure: 'Weet u zeker dat u het geheugen wilt leegmaken?',
      yes: 'Ja, wis de sessie',
      done: 'De sessie is gewist. Het geheugen is leeg.',
    },
    casebook: {
      title: 'De zaakmap',
      button: 'Vergeet alles in de zaakmap',
      goes: 'alles wat over leerlingen is genoteerd, op dit apparaat en in het geheugen, ook de pincode.',
      stays: 'de instellingen van uw school, en het verzuim dat nu in het geheugen staat.',
      sure: 'Weet u zeker dat Verzuimwijzer alles moet vergeten wat over alle leerlingen is genoteerd? Het is daarna niet terug te halen.',
      yes: 'Ja, vergeet alles',
      done: 'Alles in de zaakmap is vergeten.',
    },
    all: {
      title: 'Alles',
      button: 'Wis alles van Verzuimwijzer op dit apparaat',
      goes: 'alles wat op deze pagina staat: de sessie, de zaakmap, alle instellingen, aangeleerde pagina’s, wat apart was gezet, en de toegang tot sites die u gaf.',
      stays:
        'wat uw beheerder heeft ingesteld, en de extensie zelf. Wat u hebt geprint, gekopieerd of als bestand bewaard, blijft waar u het liet.',
      sure: 'Weet u zeker dat u alles wilt wissen, ook de instellingen? Het is daarna niet terug te halen. Bewaar uw instellingen eerst als bestand als u ze nog nodig heeft.',
      yes: 'Ja, wis alles',
      done: 'Alles is gewist. Verzuimwijzer is nu zoals na het installeren.',
    },
    failed:
      'Niet alles is gewist. Hierboven ziet u wat er nog staat. Probeer het opnieuw of herstart de browser.',
  },
} as const;
