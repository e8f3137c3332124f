/** The sentences about the casebook ("zaakmap"): what is kept of pupils, behind which PIN, until when. */
export const casebookTexts = {
  title: 'Zaakmap',
  intro:
    'In de zaakmap staat wat u over leerlingen noteert: datums van contact, gesprek, uitnodiging, plan, MDO en melding, welke signalen u bekeek, in welke gemeente een leerling woont en de leeftijdsgroep. Al het andere blijft alleen in het geheugen zolang u in uw leerlingvolgsysteem werkt.',

  state: {
    off: 'Er is nog niets bewaard. De zaakmap begint als u voor het eerst iets noteert dat moet blijven staan.',
    locked: 'De zaakmap is op slot. Signalen komen nu alleen uit het verzuim op de pagina.',
    open: 'De zaakmap is open.',
    lost: 'De zaakmap is open, maar leeg: wat hier bewaard was, is er niet meer. Dit apparaat wist waarschijnlijk gegevens. Kijk in uw leerlingvolgsysteem welke stappen er al zijn gezet.',
    unusable:
      'Wat in de zaakmap staat, is niet te lezen. Er is niets gewist, en er komt niets bij. Werk Verzuimwijzer bij als er een nieuwe versie is. Helpt dat niet, dan kunt u de zaakmap leegmaken en opnieuw beginnen.',
    forbidden:
      'Uw school of bestuur heeft de zaakmap op dit apparaat uitgezet. Verzuimwijzer bewaart niets van leerlingen en leest niets van eerder. Schrijf stappen in uw leerlingvolgsysteem.',
    'needs-pin':
      'Op dit apparaat hoort een pincode op de zaakmap: dat wil uw school of bestuur. Zolang er geen pincode is, bewaart Verzuimwijzer niets nieuws.',
  },
  pupils: (n: number) =>
    n === 0
      ? 'Er staat nu van geen enkele leerling iets in.'
      : `Er staat iets in van ${n} ${n === 1 ? 'leerling' : 'leerlingen'}.`,
  unreadable: (n: number) =>
    `Van ${n} ${n === 1 ? 'leerling' : 'leerlingen'} is het niet te lezen. Dat gebruiken we niet, en het is niet gewist.`,
  /** While it is switched off. */
  leftOver: (n: number) =>
    `Er staat nog iets van ${n} ${n === 1 ? 'leerling' : 'leerlingen'}, van voordat de zaakmap uitging. Het blijft versleuteld en wordt niet gelezen. Het gaat vanzelf weg, uiterlijk op de dag die er al bij stond. U kunt het ook nu wissen.`,
  shared:
    'Op dit apparaat werken meer mensen met hetzelfde account. Daarom hoort er een pincode op: anders kan een ander lezen wat u noteert.',
  endsSooner: (days: number) =>
    `Uw school of bestuur wil dat het korter blijft: wat u van een leerling noteert, gaat weg ${days} ${days === 1 ? 'dag' : 'dagen'} na de laatste notitie, of eerder.`,
  ends: 'Alles gaat vanzelf weg aan het eind van het schooljaar, op 31 juli. Loopt er bij een leerling dan nog een termijn, dan blijft het tot en met 1 oktober, tenzij u nee zegt.',

  pin: 'Pincode',
  pinHint: 'Ten minste 6 cijfers, letters of tekens.',
  pinAgain: 'Dezelfde pincode nog een keer',
  pinNow: 'De pincode van nu',
  pinNew: 'Nieuwe pincode',
  noPin:
    'Er is geen pincode. Wie dit browserprofiel kan openen, kan de zaakmap lezen. Werkt er iemand anders op dit apparaat? Stel dan een pincode in.',
  hasPin:
    'Er is een pincode. U vult hem in als u begint. De zaakmap gaat weer op slot als u uitlogt, als het laatste tabblad van uw leerlingvolgsysteem sluit, na hooguit een half uur zonder gebruik, en als de browser sluit.',
  setPin: 'Stel een pincode in',
  changePin: 'Wijzig de pincode',
  removePin: 'Haal de pincode weg',
  open: 'Open de zaakmap',
  close: 'Doe de zaakmap op slot',
  forgotPin: 'Pincode vergeten?',
  forgotPinText:
    'Zonder pincode kunnen ook wij de zaakmap niet openen. U kunt alles laten vergeten en opnieuw beginnen. Wat in uw leerlingvolgsysteem staat, blijft daar staan.',

  said: {
    opened: 'De zaakmap is open.',
    closed: 'De zaakmap is op slot.',
    pinSet: 'De pincode is ingesteld.',
    pinRemoved: 'De pincode is weggehaald.',
    forgotten: 'Alles is vergeten. De zaakmap is leeg.',
    kept: (date: string) => `Deze leerlingen blijven in de zaakmap tot en met ${date}.`,
    notKept: (date: string) => `Deze leerlingen gaan na ${date} uit de zaakmap.`,
    failed: 'Dat is niet gelukt. Er is niets veranderd. Probeer het opnieuw.',
  },
  wrong: {
    'wrong-pin': (wait: string) =>
      `Dat is niet de goede pincode. Er is niets gewist. U kunt het over ${wait} opnieuw proberen.`,
    wait: (wait: string) => `Nog even wachten: u kunt het over ${wait} opnieuw proberen.`,
    'short-pin': 'Deze pincode is te kort. Kies ten minste 6 tekens.',
    'not-now': 'Dat kan nu niet: er is niets om te openen.',
    'must-stay':
      'De pincode kan er niet af: uw school of bestuur wil dat er op dit apparaat een pincode is.',
    'not-written': 'Dat is niet gelukt: de browser bewaarde het niet. Er is niets veranderd.',
    different: 'Dit zijn twee verschillende pincodes. Vul twee keer dezelfde in.',
    empty: 'Vul de pincode in.',
  },
  /** 90 seconds and more in minutes, rounded up, so that nobody is early. */
  wait: (ms: number) => {
    const seconds = Math.ceil(ms / 1000);
    const minutes = Math.ceil(seconds / 60);
    if (seconds >= 90) return `${minutes} minuten`;
    return seconds === 1 ? '1 seconde' : `${seconds} seconden`;
  },

  summer: {
    title: 'Bewaren over de zomer?',
    question: (n: number, end: string) =>
      `Bij ${n} ${n === 1 ? 'leerling' : 'leerlingen'} loopt na ${end} nog een termijn. Kiest u niets, dan blijven ze bewaard, zonder leeftijdsgroep en zonder wat u al bekeek.`,
    keep: (date: string) => `Bewaar tot en met ${date}`,
    drop: (date: string) => `Wis na ${date}`,
  },

  forgetAll: 'Vergeet alles',
  forgetAllSure:
    'Weet u zeker dat Verzuimwijzer alles moet vergeten wat over alle leerlingen is genoteerd? Het is daarna niet terug te halen.',
  forgetAllYes: 'Ja, vergeet alles',
  forgetNo: 'Nee, laten staan',

  privacyTitle: 'Wat u moet weten over de zaakmap',
  privacy: [
    'Er staat geen naam, leerlingnummer of geboortedatum in. Elke leerling heeft een code die alleen met de sleutel op dit apparaat te maken is, en wat u noteert is versleuteld. Dat heet pseudoniem. Het zijn dus nog steeds persoonsgegevens: ga er ook zo mee om.',
    'De zaakmap beschermt tegen nieuwsgierigheid. Hij beschermt niet tegen iemand die dit browserprofiel in handen heeft en er moeite voor doet. Zonder pincode staat de sleutel open op dit apparaat. Een lange pincode helpt; een korte is te raden.',
    'De zaakmap blijft op dit apparaat en gaat niet naar een ander. Neemt uw school browserprofielen mee naar andere computers (een zwervend profiel) of maakt zij reservekopieën, dan gaat de zaakmap daarin mee.',
    'Schrijf belangrijke stappen ook in uw leerlingvolgsysteem. Dat is het dossier; de zaakmap is een geheugensteun.',
  ],
  mayForget: {
    any: 'Dit apparaat bewaart misschien niets: schoolcomputers en gastprofielen worden soms gewist bij het uitloggen. Dat kunnen we niet zien. Schrijf belangrijke stappen daarom ook in uw leerlingvolgsysteem.',
    chromebook:
      'U werkt op een Chromebook. Veel scholen laten die bij het uitloggen alles wissen, ook de zaakmap. Dat kunnen we niet zien. Schrijf belangrijke stappen daarom ook in uw leerlingvolgsysteem.',
  },

  /** In the Zaakblad. */
  sheet: {
    locked:
      'De zaakmap is op slot. U ziet nu alleen het verzuim van de pagina. Wat u eerder noteerde, ziet u na het openen.',
    begun: 'Vanaf nu bewaart Verzuimwijzer op dit apparaat wat u noteert.',
    toSettings: 'Naar de instellingen van de zaakmap',
    pinAdvice: 'Stel een pincode in als er iemand anders op dit apparaat werkt.',
    all: (name: string) => `Alles wat over ${name} is genoteerd`,
    nothing: (name: string) => `Over ${name} is niets genoteerd.`,
    what: 'Wat',
    value: 'Inhoud',
    where: 'Waar en tot wanneer',
    onDevice: (date: string) => `Op dit apparaat, tot en met ${date}`,
    inSession: 'Alleen in het geheugen, tot u uitlogt of hooguit een half uur niets doet',
    ageClass: 'Leeftijdsgroep',
    residence: 'Woont in',
    since: (place: string, date: string) => `${place}, vanaf ${date}`,
    noAnswer: 'Gebeld, geen gehoor',
    seen: 'Bekeken: geen melding nodig',
    snoozed: 'Voor later',
    markOn: (rule: string, date: string) => `${rule}, op ${date}`,
    otherRule: 'een signaal dat nu niet speelt',
    isSo: 'ja',
    isNotSo: 'nee',
    reportUntil: (date: string, end: string) => `${date}, over verzuim tot en met ${end}`,
    howKept:
      'Wat op dit apparaat staat, is versleuteld en staat onder een code, zonder naam, nummer of geboortedatum. Van verzuim bewaren we alleen, bij een signaal dat u bekeek of uitstelde: welk signaal, en tot welke dag u het had gezien.',
    print: 'Print dit overzicht',
    forget: (name: string) => `Vergeet ${name}`,
    forgetSure: (name: string) =>
      `Weet u zeker dat Verzuimwijzer alles moet vergeten wat over ${name} is genoteerd? Het is daarna niet terug te halen. Uw leerlingvolgsysteem verandert niet.`,
    forgetYes: 'Ja, vergeet dit',
    forgotten: (name: string) => `Alles wat over ${name} was genoteerd, is vergeten.`,
  },
} as const;
