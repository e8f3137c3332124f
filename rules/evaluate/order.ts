import { SEVERITIES, type Signal } from './signal.ts';

/** Families in the order in which they win the badge at equal severity. */
export const FAMILIES = [
  'late',
  'truancy',
  'unauthorised',
  'sickness',
  'long-absence',
  'case', // steps, terms and states of a case
  'route', // which partner to involve
  'cycle', // recurring tasks of the school
  'law',
] as const;
export type Family = (typeof FAMILIES)[number];

export interface Ranked {
  signal: Signal;
  family: Family;
  /** Place within the family, 1 first. */
  rank: number;
}

/** Severity first, then precedence (family, place in it), then rule id. */
export function byPrecedence(a: Ranked, b: Ranked): number {
  return (
    SEVERITIES.indexOf(a.signal.severity) - SEVERITIES.indexOf(b.signal.severity) ||
    FAMILIES.indexOf(a.family) - FAMILIES.indexOf(b.family) ||
    a.rank - b.rank ||
    (a.signal.rule < b.signal.rule ? -1 : 1)
  );
}
