import type { Family } from '../../rules/evaluate/order.ts';
import type { ExclusionReason } from '../../rules/evaluate/signal.ts';

/**
 * The Dutch sentences about pupils and readings that the overlay shows, as templates (`fill.ts`). The
 * background fills them; what the page itself needs stands in `page.ts`.
 */
export const overlayTexts = {
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

  signals: '{signals} {signals|signaal|signalen}',
  noSignals: 'Geen signalen',
  pupilsRead: '· {pupils} {pupils|leerling|leerlingen} gelezen',
  schoolAndProtocol: '{school} · {protocol}',
  period: 'Gelezen periode: {from} t/m {to}',
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

  noSchool: {
    'unknown-origin':
      'Bij deze site hoort nog geen school. Klik in de werkbalk op Verzuimwijzer en stel uw school in.',
    unclear:
      'Bij deze site hoort meer dan één school. We weten niet welke u nu ziet en tonen daarom geen signalen.',
    'bad-data':
      'De instellingen van Verzuimwijzer zijn beschadigd. Open de instellingen; er is niets gewist.',
  },
};

export type OverlayTexts = typeof overlayTexts;
