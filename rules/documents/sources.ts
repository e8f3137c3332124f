import type { Day } from '../attendance/day.ts';

/**
 * What a document can be filled with: a closed list. Whoever fills a document answers each source with a
 * `FieldValue`, or with null when nothing is known.
 */

/** How the value of a source is written. A date and yes or no have one form; the others are words. */
export type SourceGives = 'text' | 'list' | 'number' | 'date' | 'yes-no';

/** Sources without a name in them, and what they give. */
export const PLAIN_SOURCES = {
  /** The pupil, as the page shows them. Never in an anonymous document. */
  'pupil.name': 'text',
  'pupil.number': 'text',
  'pupil.group': 'text',
  'pupil.birthDate': 'date',
  /** The municipality that counts for the pupil: its own, else the school's. */
  'pupil.municipality': 'text',

  /** The school, from its profile. */
  'school.name': 'text',
  'school.sector': 'text',
  'school.municipality': 'text',

  /** The calendar day, and the last day that was judged. */
  today: 'date',
  asOf: 'date',

  /** One sentence per signal that is met, as the Zaakblad says it. */
  'signals.sentences': 'list',

  /** Days with absence in the school year: date, kind, what part of the day, reason as far as known. */
  'absence.overview': 'list',
  /** How often per kind in the school year, without dates: "ziek: 6 dagen". */
  'absence.byKind': 'list',
  /** Unauthorised absence only, with its date, and hours where known; and its first and last date. */
  'absence.unauthorised': 'list',
  'absence.unauthorised.first': 'date',
  'absence.unauthorised.last': 'date',
  /** Illness only: from when to when, and whether the pupil went home ill. */
  'absence.sick': 'list',
  /** Weekdays on which absence falls more often; nothing when there is no pattern. */
  'pattern.weekdays': 'list',
  /** How often in the school year. */
  'late.count': 'number',
  'truancy.count': 'number',

  /** What the school already did, each with its date; and the same without any date. */
  'actions.done': 'list',
  'actions.undated': 'list',
  /** Partners that are involved. */
  'partners.involved': 'list',

  /** The protocol that the school follows, and the section that the chosen signal comes from. */
  'protocol.title': 'text',
  'protocol.section': 'text',
  /** Who leads: the logged case owner, else what the step of the route says. */
  regie: 'text',
  /** The step of the route that the case is in. */
  'ladder.place': 'text',
} as const satisfies Record<string, SourceGives>;
export type PlainSource = keyof typeof PLAIN_SOURCES;

/**
 * Where the value of a field comes from.
 * - `signal.<ruleId>`, or more rules with commas between them: yes when one of them is met, no when none is;
 *   no value while that is unknown.
 * - `facts.<name>`: a logged fact. Dates and lists of dates as dates, a state as yes or no.
 * - `partners.<partnerId>`: the partner's local name with how to reach them, as the school wrote it down.
 * - `involved.<partnerId>`: yes or no, whether this partner is logged as involved.
 */
export type Source =
  | PlainSource
  | `signal.${string}`
  | `facts.${string}`
  | `partners.${string}`
  | `involved.${string}`;

/** A source taken apart. */
export type SourceParts =
  | { sort: 'plain'; name: PlainSource }
  | { sort: 'signal'; rules: string[] }
  | { sort: 'facts'; name: string }
  | { sort: 'partners' | 'involved'; partner: string };

/** The source as its sort and what it names. */
export function partsOfSource(source: Source): SourceParts {
  if (Object.hasOwn(PLAIN_SOURCES, source)) return { sort: 'plain', name: source as PlainSource };
  const dot = source.indexOf('.');
  const sort = source.slice(0, dot) as Exclude<SourceParts['sort'], 'plain'>;
  const name = source.slice(dot + 1);
  if (sort === 'signal') return { sort, rules: name.split(',') };
  return sort === 'facts' ? { sort, name } : { sort, partner: name };
}

/** What an anonymous document may be filled with: nothing that tells who it is, and no dates of a pupil. */
export const ANONYMOUS_SOURCES: readonly string[] = [
  'school.name',
  'school.sector',
  'school.municipality',
  'today',
  'signals.sentences',
  'absence.byKind',
  'pattern.weekdays',
  'late.count',
  'truancy.count',
  'actions.undated',
  'protocol.title',
  'protocol.section',
] satisfies PlainSource[];

/** A value as it is read, in Dutch. `certain` false: say so ("uiterlijk", "of eerder", "ten minste"). */
export interface FieldValue {
  text: string;
  certain: boolean;
  /** The same as a day, where it is one date. */
  day?: Day;
}
