import type { Family } from '../../rules/evaluate/order.ts';
import type { Assumption } from '../signals/assumption.ts';
import { questionTexts } from './questions.ts';
import { signalTexts } from './signals.ts';

/**
 * The Dutch sentences about pupils and readings that the overlay shows, as templates (`fill.ts`). The
 * background fills them; what the page itself needs stands in `page.ts`.
 */
export const overlayTexts = {
  ...signalTexts,
  /** The words of every mark on a page where others may be looking. */
  mark: 'Signaal',
  badgeName: '{words} – {pupil}',
  badgeNameWithStep: '{words} – {pupil} – {step}',

  cardFor: 'Signaal bij {pupil}',
  /** Of `unit`: dagdelen in primary education, lessons elsewhere. */
  wave: 'Op {date} was een groot deel van de groep ziek: {ill} van {of}.',
  logged: {
    noAnswerToday: 'Vandaag gebeld, geen gehoor.',
    noAnswer: 'Gebeld op {date}, geen gehoor.',
    /** By the name of the fact. */
    facts: {
      'contact.log': 'Contact met thuis op {date}.',
      'talk.date': 'Gesprek gevoerd op {date}.',
      'plan.date': 'Plan gemaakt op {date}.',
      'preventive.invitedDate': 'Uitgenodigd voor een preventief gesprek op {date}.',
      'preventive.heldDate': 'Preventief gesprek op {date}.',
      'mdo.dates': 'MDO op {date}.',
      'duo.reported': 'Gemeld bij DUO op {date}.',
    },
    seen: 'Bekeken op {date}. Bij nieuw verzuim laten we het weer zien.',
    snoozed: 'Voor later: vanaf {until}, of bij nieuw verzuim.',
  },
  outcomes: {
    spoken: { contact: 'Gesproken met thuis', talk: 'Gesprek gevoerd', other: '' },
    'no-answer': 'Geen gehoor',
    'reason-known': 'Reden bekend',
    seen: 'Bekeken: geen melding nodig',
    later: 'Later: over een week, of bij nieuw verzuim',
    'speak-again': 'Toch weer laten zien',
  },
  casebookLocked:
    'De zaakmap is op slot: wat eerder is genoteerd, telt hier nog niet mee. Open het Zaakblad bij een leerling en vul uw pincode in.',
  /** Why an outcome was not noted. */
  refused: {
    locked:
      'Niet genoteerd: de zaakmap is op slot. Open het Zaakblad, vul uw pincode in en klik dan opnieuw.',
    unclear: 'Niet genoteerd: we weten niet zeker welke leerling dit is.',
    unusable:
      'Niet genoteerd: wat in de zaakmap bewaard is, kunnen we niet lezen. Er is niets gewist. Kijk in de instellingen.',
    forbidden:
      'Niet genoteerd: uw school of bestuur wil dat er op dit apparaat niets wordt bewaard. Schrijf het in uw leerlingvolgsysteem.',
    'needs-pin':
      'Niet genoteerd: op dit apparaat hoort eerst een pincode op de zaakmap. Stel die in bij de instellingen van Verzuimwijzer en klik dan opnieuw.',
    'not-written': 'Niet genoteerd: de browser bewaarde het niet. Probeer het opnieuw.',
  },
  /** What is copied for the LVS: no name in it. */
  note: {
    counted: '{words}, {from} t/m {to}. Geteld: {dates}.',
    uncounted: '{words}.',
    source: 'Protocol: {title}, {section}.',
    step: 'Volgende stap: {step}.',
    stepBy: 'Volgende stap: {step}. Uiterlijk: {date}.',
  },
  today: {
    term: '{step}, uiterlijk {date}',
    termAtLatest: '{step}, uiterlijk {date} of al eerder',
    termPassed: '{step} (de termijn was {date}; misschien is dit al gedaan)',
    welcomeIll: 'terug na {days} dagen ziek: welkom heten',
    welcome: 'terug na {days} dagen: welkom heten',
    wave: 'Veel leerlingen ziek: {ill} van {of} op {date}.',
    waveCalls:
      'Veel leerlingen ziek: {ill} van {of} op {date}. Bij {calls} van hen {calls|staat|staan} bellen open.',
  },
  /** Where the meaning of the codes that counted comes from. */
  codes: {
    kinds: questionTexts.kinds,
    counts: '{code} telt als {kind}',
    asWritten: '{code} telt zoals het er staat',
    school: '{codes}, volgens de codelijst van uw school.',
    confirmed: '{codes}, volgens de codelijst van uw school (bevestigd op {date}).',
    page: '{codes}, volgens de woorden op de pagina.',
  },

  signals: '{signals} {signals|signaal|signalen}',
  noSignals: 'Geen signalen',
  noSignalsForYou: 'Geen signalen voor u',
  forColleague: '· {pupils} voor een collega',
  pupilsRead: '· {pupils} {pupils|leerling|leerlingen} gelezen',
  schoolAndProtocol: '{school} · {protocol}',
  period: 'Gelezen periode: {from} t/m {to}',
  day: 'Gelezen dag: {from}',
  practiceDate: 'Oefendatum: {date}',

  gaps: {
    filtered: 'Er staat een filter aan ({detail}). We zien misschien niet alles.',
    paged: 'De lijst heeft meer pagina’s ({detail}). We zien alleen deze.',
    virtual: 'De pagina toont steeds een deel van de rijen. We lezen wie in beeld is.',
    'no-period':
      'De pagina noemt geen periode. Wat niet in de lijst staat, kunnen we daarom niet weten.',
    'several-tables':
      'Er staan {detail} tabellen met verzuim op deze pagina. We lezen de langste; er kan iets ontbreken.',
    'unreadable-rows': 'Sommige rijen konden we niet goed lezen ({detail}). Die tellen niet mee.',
    thresholds:
      'Deze pagina kan leerlingen of soorten verzuim weglaten. Wie er niet op staat, kan toch verzuim hebben.',
    folded: 'Een deel van de pagina is dichtgeklapt ({detail}). Dat lezen we niet mee.',
    'today-open':
      'De registratie van vandaag is misschien nog niet af. Wie vandaag niets heeft staan, telt daarom nog niet als aanwezig.',
    unsaved:
      'Bij {detail} {detail|leerling|leerlingen} staat iets dat in uw leerlingvolgsysteem nog niet bewaard is. Dat lezen we zodra u het daar bewaart.',
    'not-registered':
      'Van {detail} {detail|leerling|leerlingen} is hier niets geregistreerd. Dat zegt nog niet of {detail|die|zij} er {detail|was|waren}.',
    'unplaced-times':
      'Bij {detail} {detail|registratie|registraties} staat geen lesuur, hooguit een kloktijd. We weten dus niet welk lesuur het was. {detail|Deze registratie telt|Deze registraties tellen} niet mee.',
  },
  whole: {
    complete:
      'Beeld compleet: van {of} {of|leerling|leerlingen} is dit schooljaar tot nu toe helemaal gezien.',
    seen: '{whole} van {of} {of|leerling|leerlingen}: dit schooljaar tot nu toe helemaal gezien.',
    missing: 'Van {pupils} {pupils|leerling|leerlingen} missen we dagen ({from} – {to}).',
    missingDay: 'Van {pupils} {pupils|leerling|leerlingen} missen we {from}.',
    list: 'Open een overzicht over het hele schooljaar (vanaf {start}) van deze groep.',
    namedList: 'Open “{title}” over het hele schooljaar (vanaf {start}).',
    pupils: 'Open de pagina van {names}.',
    period: 'Kies op deze pagina het hele schooljaar (vanaf {start}).',
    others: 'nog {n} leerlingen',
  },

  assumptions: {
    'unchecked-calendar':
      'We gaan uit van een rooster, vakanties en vrije dagen die op uw school nog niemand heeft nagekeken.',
    'last-year': 'Nieuw schooljaar: kijk in de instellingen rooster, vakanties en vrije dagen na.',
  } satisfies Record<Assumption, string>,
  notes: {
    'no-timetable': {
      dagdelen:
        'Er is nog geen rooster. Daarom kunnen we niets beoordelen. Vul in de instellingen in op welke dagdelen er les is.',
      lessons:
        'Er is nog geen rooster. Daarom kunnen we niets beoordelen. Vul in de instellingen in hoeveel lesuren er per dag zijn.',
    },
    'too-little': {
      totals:
        'Deze pagina toont alleen aantallen, zonder datums. Daarmee kunnen we weinig zeker weten. Open de lijst met registraties per dag.',
      register:
        'Deze pagina toont één dag. Dat is te weinig voor de meeste signalen. Open een overzicht over een langere periode.',
    },
    'no-reasons':
      'Deze pagina zegt niet waarom leerlingen er niet waren. Ziekte, spijbelen en te laat komen zijn hier niet beoordeeld.',
    undecided:
      'Niet zeker te zeggen bij {pupils} {pupils|leerling|leerlingen}: {families}. Daarvoor is ook de tijd vanaf {from} nodig.',
    'no-hours':
      'Bij {pupils} {pupils|leerling|leerlingen} weten we niet hoeveel uren het verzuim was. Vul in de instellingen bij het rooster de uren in; dan kunnen we ook de regels beoordelen die uren tellen.',
    'unknown-codes': 'Niet meegeteld, omdat de code nog geen betekenis heeft: {codes}.',
    'other-codes':
      'Niet meegeteld, omdat er bij de code iets anders staat dan in uw codelijst: {codes}. Heeft de code twee betekenissen? Kies dan in de instellingen bij Codes “Tweede betekenis” en vul bij allebei de woorden in.',
    otherCode: '{code}: {here}, in uw lijst {listed}, {count}×',
    otherWords: 'hier “{words}”',
    otherNoWords: 'hier zonder woorden',
    ambiguous:
      '{count} leerlingen heten {name}. We kunnen ze niet uit elkaar houden en beoordelen ze niet.',
    planned: 'Telt nog niet mee, want die dag moet nog komen: {pupils}.',
    'ended-illness':
      '{name} was {days} schooldagen ziek, van {from} t/m {to}. Dat is voorbij: geen signaal.',
    'newer-protocol':
      'Nieuw protocol vanaf {from}. Uw school staat vast op de versie van {using}. In de instellingen staat wat er verandert.',
    'unseen-protocol': {
      goesOn:
        'Nieuw protocol vanaf {from}. We kijken nog met de versie van {using}, tot iemand op “Gezien” klikt. Kijk in de instellingen wat er verandert.',
      ended:
        'Nieuw protocol vanaf {from}. Het telt pas mee als iemand op “Gezien” klikt. Kijk in de instellingen wat er verandert. De versie van {using} geldt niet meer.',
    },
  },
  families: {
    late: 'te laat komen',
    truancy: 'spijbelen',
    unauthorised: 'verzuim zonder geldige reden',
    sickness: 'ziekte',
    'long-absence': 'lang afwezig zijn',
    case: 'gesprekken, plannen en termijnen',
    route: 'wie er kan meedenken',
    cycle: 'taken van de school',
    law: 'de landelijke meldplicht',
  } satisfies Record<Family, string>,

  noSchool: {
    'unknown-origin':
      'Bij deze site hoort nog geen school. Klik in de werkbalk op Verzuimwijzer en kies uw school.',
    unclear:
      'Bij deze site horen meer scholen. We weten niet welke u nu ziet en tonen daarom geen signalen.',
    'not-named':
      'We vinden de naam van uw school niet op deze pagina en tonen daarom geen signalen.',
    'bad-data':
      'De bewaarde instellingen zijn niet te gebruiken. Er is niets gewist. Open de instellingen om te zien wat u kunt doen.',
  },
};

export type OverlayTexts = typeof overlayTexts;
