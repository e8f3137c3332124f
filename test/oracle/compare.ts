import type { ContractCase, ContractSignal } from './types.ts';

/** Fields on which both must agree, whenever the texts settle them. */
const FIELDS = [
  'status',
  'severity',
  'value',
  'lowerBound',
  'since',
  'sinceLatest',
  'due',
  'overdue',
  'window',
] as const;

/** Totals have no dates: the texts do not say since when such a rule is met. */
const SINCE_WHEN: string[] = ['since', 'sinceLatest', 'due', 'overdue'];

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
const sorted = (list: readonly string[]) => [...list].sort();

/** One line per difference; empty when the evaluator says what the oracle says. */
export function differences(
  c: ContractCase,
  expected: ContractSignal[],
  actual: ContractSignal[],
): string[] {
  const found: string[] = [];
  const rules = new Set([...expected, ...actual].map((s) => s.rule));
  for (const rule of rules) {
    const right = expected.find((s) => s.rule === rule);
    const given = actual.find((s) => s.rule === rule);
    if (!right) found.push(`${rule}: expected no signal, got ${given!.status}`);
    else if (!given) found.push(`${rule}: expected ${right.status}, got no signal`);
    else found.push(...fieldDifferences(c, right, given));
  }
  if (new Set(actual.map((s) => s.rule)).size !== actual.length) found.push('a rule stands twice');
  return found;
}

function fieldDifferences(c: ContractCase, right: ContractSignal, given: ContractSignal): string[] {
  const found: string[] = [];
  const note = (field: string, a: unknown, b: unknown) =>
    found.push(`${right.rule}: ${field}: expected ${JSON.stringify(a)}, got ${JSON.stringify(b)}`);
  for (const field of FIELDS) {
    if (field === 'window' && right.window === null) continue;
    if (c.totals && SINCE_WHEN.includes(field)) continue;
    if (!same(right[field], given[field])) note(field, right[field], given[field]);
  }
  const lists: ('blockedBy' | 'actions' | 'evidence')[] = ['blockedBy'];
  if (right.status === 'met') lists.push('actions');
  if (right.status === 'met' && right.evidence.length > 0) lists.push('evidence');
  for (const list of lists) {
    if (!same(sorted(right[list]), sorted(given[list]))) note(list, right[list], given[list]);
  }
  return found;
}
