import type { ExclusionReason } from '../../rules/evaluate/signal.ts';

/** The Dutch words with which every surface tells a signal, as templates (`fill.ts`). */
export const signalTexts = {
  presence: 'Aanwezig: {percent}% ({present} van {of} {unit}, {from} – {to})',
  units: { dagdeel: 'dagdelen', lesson: 'lesuren' },
  atLeast: '≥ {words}',
  severity: {
    urgent: 'Nu doen',
    action: 'Actie nodig',
    attention: 'Aandacht',
    info: 'Ter informatie',
  },
  near: 'Bijna',
  /** In the place of a next step. */
  nothingAsked: 'Er is nu niets dat het protocol vraagt.',
  noTerm: 'Het protocol noemt geen termijn.',
  noDateYet: 'Een datum is nog niet te noemen.',
  dueAtLatest: '{date}, of al eerder',
  duePassed: '{date} (die dag is voorbij; misschien is dit al gedaan)',
  lowerBound: 'We hebben niet de hele periode gezien. Het kunnen er meer zijn.',
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
};

export type SignalTexts = typeof signalTexts;
