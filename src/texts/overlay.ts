import type { Family } from '../../rules/evaluate/order.ts';
import type { ExclusionReason } from '../../rules/evaluate/signal.ts';

/**
 * Every Dutch sentence that the overlay shows in an LVS page, as templates (`fill.ts`). Plain data: the
 * background sends it over the port, so that the content script carries no words.
 */
export const overlayTexts = {
  product: 'Verzuimwijzer',

  atLeast: '≥ {words}',
  badgeName: '{words} – {pupil}',
  badgeNameWithStep: '{words} – {pupil} – {step}',
  severity: {
    urgent: 'Nu doen',
    action: 'Actie nodig',
    attention: 'Aandacht',
    info: 'Ter informatie',
  },

  cardFor: 'Signaal bij {pupil}',
  close: 'Sluiten',
  nextStep: 'Wat nu',
  who: 'Wie',
  byWhen: 'Uiterlijk',
  noTerm: 'Het protocol noemt geen termijn.',
  dueAtLatest: '{date}, of al eerder',
  duePassed: '{date} (die dag is voorbij; misschien is dit al gedaan)',
  lowerBound: 'Deze pagina toont niet de hele periode. Het kunnen er meer zijn.',
  nearExplained: 'Zover is het nog niet, wel bijna.',
  counted: 'Geteld ({n} {n|dag|dagen}): {dates}',
  notCounted: 'Niet geteld ({reason}): {dates}',
  excluded: {
    'outside-window': 'valt buiten de periode die telt',
    vakantie: 'valt in de vakantie',
    'free-day': 'vrije dag',
    'not-scheduled': 'geen les op dat moment',
    excused: 'geoorloofd',
    duplicate: 'dubbel geregistreerd',
    'unknown-code': 'betekenis van de code is niet bekend',
    'reason-unknown': 'reden is nog niet bekend',
    'other-kind-of-spell': 'past niet bij dit criterium',
    uncertain: 'niet zeker: we zien de dagen ernaast niet',
    reported: 'is al gemeld',
  } satisfies Record<ExclusionReason, string>,
  openQuestion: 'Open vraag: {question}',
  source: 'Bron: {title}, {section}',
  alsoSeen: 'Ook gezien',

  signals: '{signals} {signals|signaal|signalen}',
  noSignals: 'Geen signalen',
  pupilsRead: '· {pupils} {pupils|leerling|leerlingen} gelezen',
  schoolAndProtocol: '{school} · {protocol}',
  period: 'Gelezen periode: {from} t/m {to}',
  practiceDate: 'Oefendatum: {date}',
  unplaced: 'Ook een signaal, maar zonder plek op de pagina:',
  nearList: 'Nog geen signaal, wel bijna:',

  gaps: {
    filtered: 'Er staat een filter aan ({detail}). We zien misschien niet alles.',
    paged: 'De lijst heeft meer pagina’s ({detail}). We zien alleen deze.',
    virtual: 'De pagina toont steeds een deel van de rijen. We lezen wie in beeld is.',
    'no-period':
      'De pagina noemt geen periode. Wat niet in de lijst staat, kunnen we daarom niet weten.',
    'several-tables':
      'Er staan {detail} tabellen met verzuim op deze pagina. We lezen de langste; er kan iets ontbreken.',
    'unreadable-rows': 'Sommige rijen konden we niet goed lezen ({detail}). Die tellen niet mee.',
  },
  notes: {
    'no-protocol':
      'Het protocol van deze school is niet (meer) geldig. Alleen de landelijke regels zijn bekeken. Kies in de instellingen een ander protocol.',
    'no-reasons':
      'Deze pagina zegt niet waarom leerlingen er niet waren. Ziekte, spijbelen en te laat komen zijn hier niet beoordeeld.',
    undecided:
      'Niet zeker te zeggen bij {pupils} {pupils|leerling|leerlingen}: {families}. Daarvoor is ook de tijd vanaf {from} nodig.',
    'unknown-codes': 'Niet meegeteld, omdat de code nog geen betekenis heeft: {codes}.',
    ambiguous:
      '{count} leerlingen heten {name}. We kunnen ze niet uit elkaar houden en beoordelen ze niet.',
    'ended-illness':
      '{name} was {days} schooldagen ziek, van {from} t/m {to}. Dat is voorbij: geen signaal.',
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

  noReading: {
    'no-attendance': '',
    'totals-only':
      'Deze pagina toont alleen aantallen, zonder datums. Daarmee kunnen we niets zeker weten. Open de lijst met registraties per dag.',
    register:
      'Deze pagina toont één dag. Dat is te weinig voor een signaal. Open een overzicht over een langere periode.',
    'filtered-register':
      'Deze pagina toont één dag, met het filter “{detail}”. Dat is te weinig voor een signaal. Open een overzicht over een langere periode.',
    'no-pupil-name':
      'We kunnen niet met zekerheid zien over welke leerling deze pagina gaat. Daarom tonen we geen signalen.',
    'no-dates':
      'De datums op deze pagina hebben geen jaartal en er staat geen periode bij. Daarom tonen we geen signalen.',
    translated:
      'De browser heeft deze pagina vertaald. Zet de vertaling uit, dan lezen we de pagina opnieuw.',
  },
  noSchool: {
    'unknown-origin':
      'Bij deze site hoort nog geen school. Klik in de werkbalk op Verzuimwijzer en stel uw school in.',
    'several-schools':
      'Bij deze site hoort meer dan één school. We weten niet welke u nu ziet en tonen daarom geen signalen.',
    'bad-data':
      'De instellingen van Verzuimwijzer zijn beschadigd. Open de instellingen; er is niets gewist.',
  },
  namesTaken:
    'Deze pagina gebruikt namen die van Verzuimwijzer zijn. Dan kan zij meelezen, en daarom tonen we hier geen signalen.',
  failed:
    'Er ging iets mis bij het lezen van deze pagina. We tonen geen signalen. Laad de pagina opnieuw; blijft dit, meld het dan bij uw ICT-beheerder.',
};

export type OverlayTexts = typeof overlayTexts;
