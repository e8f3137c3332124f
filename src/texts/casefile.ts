import type { Sector } from '../../rules/index.ts';
import type { AgeClass } from '../casebook/pupil-file.ts';

/** The pages of the Zaakblad, part by part. What a signal says stands in `signals.ts`. */
export const caseTexts = {
  reading: 'We halen het Zaakblad op …',
  empty: {
    nobody: {
      title: 'Nog geen leerling gekozen',
      text: 'Klik in uw leerlingvolgsysteem op een merkje bij een leerling, en kies “Open Zaakblad”. Dan ziet u hier wat er speelt en wat een goede volgende stap is.',
    },
    gone: {
      title: 'Wat we zagen is gewist',
      text: 'De sessie in uw leerlingvolgsysteem is voorbij, of er gebeurde een half uur niets. Open de pagina met verzuim opnieuw, klik op het merkje bij de leerling en kies “Open Zaakblad”.',
    },
  },
  unjudged: {
    title: 'Nog niet beoordeeld',
    unsaved: (name: string) =>
      `Bij ${name} staat in uw leerlingvolgsysteem iets dat nog niet bewaard is. Bewaar het daar; dan kijken we verder.`,
    ambiguous: (name: string, among: number) =>
      `Er zijn ${among} leerlingen die ${name} kunnen zijn. We kunnen ze niet uit elkaar houden. Daarom beoordelen we niets en noteert u hier niets. Een lijst met leerlingnummers of geboortedatums erbij lost dit op.`,
  },
  refused: {
    locked: 'Dit is niet genoteerd: de zaakmap is op slot. Open de zaakmap en noteer het opnieuw.',
    unusable:
      'Dit is niet genoteerd: wat in de zaakmap bewaard is, kunnen we niet lezen. Er is niets veranderd. Kijk bij Instellingen wat u kunt doen.',
    unclear:
      'Dit is niet genoteerd: het kan over meer dan één leerling gaan. Open een pagina met leerlingnummers en kies de leerling daar.',
    'not-written':
      'Dit is niet genoteerd: bewaren lukte niet. Er is niets veranderd. Probeer het opnieuw.',
    forbidden:
      'Dit is niet genoteerd: uw school of bestuur wil dat er op dit apparaat niets wordt bewaard. Schrijf het in uw leerlingvolgsysteem.',
    'needs-pin':
      'Dit is niet genoteerd: op dit apparaat hoort eerst een pincode op de zaakmap. Stel die in bij Instellingen en noteer het opnieuw.',
    gone: 'Dit is niet genoteerd: deze leerling is niet meer in beeld. Open de pagina opnieuw en kies de leerling nog eens.',
  },

  /** Read out when another pupil comes into view. */
  now: (name: string) => `Zaakblad van ${name}`,
  waiting: {
    other: (other: string, shown: string) =>
      `U koos ${other}. Bij ${shown} staat nog iets dat u intypte. Dat gaat weg als u verdergaat.`,
    gone: (shown: string) =>
      `Wat we van ${shown} zagen is gewist, want de sessie is voorbij. Wat u intypte staat hier nog. Kopieer of print het eerst.`,
    goTo: (other: string) => `Ga naar ${other}`,
    wipe: 'Leeg dit blad',
    kept: (shown: string) => `U blijft bij ${shown} tot u op de knop klikt.`,
  },

  head: {
    /** A group that the page names by its number or letters only: `7a`. */
    group: (sector: Sector, group: string) =>
      /^\d/.test(group) ? `${sector === 'po' ? 'Groep' : 'Klas'} ${group}` : group,
    number: (number: string) => `Leerlingnummer ${number}`,
    birth: (date: string) => `Geboren op ${date}`,
    /** By whose agreements it is looked at. */
    bound: (school: string, protocol: string) => `${school} · ${protocol}`,
    noProtocol: 'Voor deze school geldt nu geen versie van het protocol.',
    review: (date: string) =>
      `Dit protocol is voor het laatst op ${date} naast het document gelegd. Vraag na of het nog geldt.`,
    print: 'Print dit blad',
  },

  seen: {
    title: 'Wat zien we',
    noPresence: (name: string) =>
      `Hoe vaak ${name} er wél was, is op deze pagina’s niet met zekerheid te zien.`,
    whole: 'Dit schooljaar is tot nu toe helemaal gezien.',
    notWhole: (days: string) => `Niet gezien: ${days}.`,
    more: (n: number) => `en nog ${n} ${n === 1 ? 'periode' : 'periodes'}`,
    way: (name: string, from: string) =>
      `Open in uw leerlingvolgsysteem de pagina van ${name} over het hele schooljaar (vanaf ${from}).`,
    noReasons:
      'De pagina’s zeggen niet waarom de leerling er niet was. Ziekte, spijbelen en te laat komen zijn daarom niet beoordeeld.',
    restsOn: (pages: string) => `Gelezen: ${pages}.`,
    page: (view: string, moment: string) => `${view} (${moment})`,
    nothing: 'Er is nu geen signaal.',
    since: (date: string) => `Geldt sinds ${date}.`,
    sinceLatest: (date: string) => `Geldt sinds uiterlijk ${date}, of al eerder.`,
    byWhen: (due: string) => `Uiterlijk: ${due}`,
    wave: 'Op deze dagen was een groot deel van de groep ziek. Misschien gaat er iets rond.',
    details: 'Wat er telde, en wat dit kan veranderen',
    window: (from: string, to: string) => `Deze regel kijkt naar ${from} t/m ${to}.`,
    windowSeen: 'Daarvan is tot nu toe alles gezien.',
    changes: 'Wat dit kan veranderen',
    change: {
      stops: (stops: string) => `Het signaal stopt als: ${stops}.`,
      /** A template (`fill.ts`), which writes a number the Dutch way. */
      near: 'Nu {value}; vanaf {figure} geldt het.',
      unseen: (days: string) => `Er zijn dagen niet gezien: ${days}.`,
      unknownCode:
        'Er is een code waarvan de betekenis nog niet bekend is. Geef die in de instellingen een betekenis.',
      unknownReason:
        'Van een of meer dagen is de reden nog niet bekend. Bel naar huis, en zet de reden in uw leerlingvolgsysteem.',
      hours:
        'We weten niet hoeveel uren een dagdeel heeft. Vul de uren in de instellingen in, bij het rooster.',
      fact: 'Dit hangt af van iets dat niet op de pagina staat. Noteer hieronder wat er al is gedaan.',
    },
    seenOn: (date: string) => `Bekeken op ${date}: geen melding nodig.`,
    snoozedOn: (date: string) => `Op ${date} uitgesteld tot er nieuw verzuim is.`,
    snoozedUntil: (date: string, until: string) =>
      `Op ${date} uitgesteld tot ${until}, of tot er nieuw verzuim is.`,
    marked: (n: number) => `Al bekeken (${n})`,
    markSeen: 'Bekeken: geen melding nodig',
    markSeenOf: (signal: string) => `Bekeken: geen melding nodig – ${signal}`,
    unmark: 'Neem terug',
    unmarkOf: (signal: string) => `Neem terug: ${signal}`,
    saidSeen: 'Genoteerd: bekeken. Bij nieuw verzuim laten we het signaal weer zien.',
    saidUnmarked: 'Teruggenomen. Het signaal staat er weer.',
    unsure: (n: number) => `Nog niet zeker (${n})`,
    unsureHint:
      'Of dit geldt, kunnen we nu niet zeggen. We raden er niet naar. Zo komt u erachter:',
  },

  next: {
    title: 'Wat nu',
    allDone: 'Wat het protocol vraagt, is genoteerd als gedaan.',
    because: (signal: string) => `Want: ${signal}`,
    who: 'Wie',
    byWhen: 'Uiterlijk',
    content: 'Wat erin staat',
    notYet: 'Nog niet',
    notYetBecause: (why: string) => `Nog niet, want: ${why}`,
    first: (steps: string) => `Doe eerst: ${steps}.`,
    check: 'Kijk eerst na:',
    consent: 'Toestemming en vertellen',
    documentSays: 'Wat het document hierover zegt',
    fromDocument: (sentence: string, section: string) => `${sentence} (${section})`,
    age: (name: string) => `Hoe oud is ${name}?`,
    ageWhy:
      'Van de leeftijd hangt af wie toestemming geeft. We onthouden alleen de groep die u kiest.',
    ageClasses: {
      'under-12': 'Tot 12 jaar',
      'from-12': '12 t/m 15 jaar',
      'from-16': '16 of 17 jaar',
      'from-18': '18 jaar of ouder',
    } satisfies Record<AgeClass, string>,
    ageIs: (words: string) => `Leeftijd: ${words}.`,
    ageChange: 'Pas de leeftijd aan',
    saidAge: 'De leeftijd is genoteerd.',
    saidAgeGone: 'De leeftijd is gewist.',
    doneOn: 'Gedaan op',
    log: 'Noteer',
    logOf: (label: string) => `Noteer: ${label}`,
    logged: (label: string, date: string) => `${label} ${date}`,
    takeBack: 'Neem terug',
    takeBackOf: (what: string) => `Neem terug: ${what}`,
    saidLogged: (what: string) => `Genoteerd: ${what}.`,
    saidTakenBack: (what: string) => `Teruggenomen: ${what}.`,
    noDay: 'Kies een dag.',
    dayToCome: (today: string) => `Kies een dag tot en met ${today}.`,
    also: 'Ook gevraagd',
    done: (days: string) => `Gedaan op ${days}`,
    others: (n: number) => `Andere stappen in dit protocol (${n})`,
    search: 'Zoek een stap',
    found: (n: number) =>
      n === 0
        ? 'Geen stap gevonden met deze woorden.'
        : `${n} ${n === 1 ? 'stap' : 'stappen'} gevonden.`,
    flags: 'Wat alleen u kunt weten',
    flagsHint:
      'Vink aan wat nu zo is. Dan volgt de stap die daarbij hoort. Dit onthouden we alleen zolang deze sessie duurt.',
    saidFlag: (on: boolean) => (on ? 'Aangevinkt.' : 'Uitgevinkt.'),
  },

  route: {
    title: 'Route',
    suggestion: (name: string) =>
      `Dit is een voorstel, op grond van wat we zagen en wat u noteerde. U weet zelf beter waar ${name} staat.`,
    none: 'Dit protocol beschrijft geen route met stappen.',
    here: 'Waarschijnlijk hier',
    hereSince: (date: string) => `Waarschijnlijk hier, sinds ${date}`,
    due: (date: string) => `Deze stap duurt tot uiterlijk ${date}.`,
    overdue: (date: string) => `Deze stap zou duren tot ${date}. Die dag is voorbij.`,
    nowhere: 'We kunnen niet zeggen welke stap nu past.',
    regie: 'Regie',
    participants: 'Wie erbij zijn',
    documents: 'Op papier',
    exits: 'Hoe het verdergaat',
    exit: (when: string, to: string) => `Naar “${to}”: ${when}.`,
    exitOut: (when: string) => `Klaar: ${when}.`,
    section: 'In het document',
    beside: 'Loopt ernaast',
    partners: 'Wie kan meedenken',
    contact: (words: string) => `Contact: ${words}`,
    noContact: 'Contact: nog niet ingevuld bij de instellingen.',
    moved: (place: string, date: string) =>
      `Gewijzigd per ${date}: woont nu in ${place}, en dit is de route die daarbij hoort. Wat er door de verhuizing bij komt, is niet te laat: spreek de termijnen samen af.`,
    residence: {
      title: (name: string) => `Waar ${name} woont`,
      asSchool: (place: string) => `We gaan uit van de gemeente van de school: ${place}.`,
      since: (place: string, date: string) => `${place}, vanaf ${date}`,
      change: 'Woont ergens anders, of is verhuisd',
      place: 'Gemeente',
      choose: 'Kies een gemeente',
      from: 'Vanaf',
      missing: { place: 'Kies een gemeente.', from: 'Kies een dag.' },
      said: (place: string, date: string) => `Genoteerd: woont in ${place} vanaf ${date}.`,
    },
  },

  why: {
    title: 'Waarom',
    intro: (asOf: string) => `Zo is het berekend op ${asOf}. Leerplicht kan het narekenen.`,
    rule: 'Regel',
    document: 'Document',
    section: 'Paragraaf',
    figure: 'Zo staat het er',
    counts: 'Getal van uw school',
    /** Templates (`fill.ts`), which write a number the Dutch way. */
    countsFrom: 'vanaf {figure}',
    countsBand: '{figure} t/m {upper}',
    period: 'Periode',
    periodWords: (from: string, to: string) => `${from} t/m ${to}`,
    version: 'Protocol en versie',
    versionWords: (title: string, from: string) => `${title}, versie vanaf ${from}`,
    reviewed: 'Nagekeken',
    open: 'Wat het protocol open laat',
    ours: (choice: string) => `Onze lezing: ${choice}`,
    setting: (name: string) => `Instelling: ${name}.`,
    noSetting: 'Hiervoor is geen instelling.',
    toSettings: 'Open de instellingen',
    nothing: 'Zonder signaal is er niets uit te leggen.',
  },

  print: {
    title: 'Zaakblad verzuim',
    madeOn: (date: string) => `Gemaakt op ${date} met Verzuimwijzer`,
    byPages: (pages: string) => `Op grond van: ${pages}.`,
    signals: 'Signalen',
    period: (from: string, to: string) => `Periode: ${from} t/m ${to}`,
    literal: (figure: string) => `Zo staat het er: “${figure}”.`,
    rule: (rule: string) => `Regel ${rule}`,
    source: (document: string, section: string) => `Bron: ${document}, ${section}.`,
    logged: 'Wat de school al deed',
    nothingLogged: 'Hierover is niets genoteerd.',
    next: 'Volgende stap',
    place: 'Waarschijnlijke plaats in de route',
    foot: 'Een signaal is een hulpmiddel voor een gesprek en geen oordeel over de leerling. De school beslist.',
  },
};
