import { missingExclusions } from './exclusions.ts';
import { isNotSettled } from './not-settled.ts';
import type { Expected } from './oracle.ts';
import type { ContractCase, ContractSignal } from './types.ts';

/** Fields on which both must agree, whenever the texts settle them (`not-settled.ts`). */
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
  'blockedBy',
  'actions',
  'evidence',
] as const;
type Field = (typeof FIELDS)[number];

/** Hours are equal when they are the same minute. */
const same = (a: unknown, b: unknown) =>
  typeof a === 'number' && typeof b === 'number'
    ? Math.abs(a - b) < 1 / 120
    : JSON.stringify(a) === JSON.stringify(b);

/** A rule that held before anything was known: since when is not settled, only that it is the latest. */
const OPEN_ALWAYS: Field[] = ['since', 'due', 'overdue'];

/** One line per difference; empty when the evaluator says what the oracle says. */
export function differences(
  c: ContractCase,
  expected: Expected[],
  actual: ContractSignal[],
): string[] {
  const found: string[] = [];
  const rules = new Set([...expected, ...actual].map((s) => s.rule));
  for (const rule of rules) {
    const right = expected.find((s) => s.rule === rule);
    const given = actual.find((s) => s.rule === rule);
    if (isNotSettled(c, rule, 'signal')) continue;
    if ((!right || !given) && (right ?? given)!.status === 'unknown') {
      if (isNotSettled(c, rule, 'doubt')) continue;
    }
    if (!right) found.push(`${rule}: expected no signal, got ${given!.status}`);
    else if (!given) found.push(`${rule}: expected ${right.status}, got no signal`);
    else found.push(...fieldDifferences(c, right, given));
  }
  if (new Set(actual.map((s) => s.rule)).size !== actual.length) found.push('a rule stands twice');
  return found;
}

function isFree(c: ContractCase, right: Expected, field: Field): boolean {
  if (isNotSettled(c, right.rule, field)) return true;
  if (right.always && OPEN_ALWAYS.includes(field)) return true;
  if (field === 'window') return right.window === null;
  // What a rule that is not met shows as its dates is not settled.
  return field === 'evidence' && (right.status !== 'met' || right.evidenceChoices?.length === 0);
}

function fieldDifferences(c: ContractCase, right: Expected, given: ContractSignal): string[] {
  const found: string[] = [];
  for (const field of FIELDS) {
    if (isFree(c, right, field)) continue;
    const choices = field === 'evidence' ? right.evidenceChoices : undefined;
    if ((choices ?? [right[field]]).some((choice) => same(choice, given[field]))) continue;
    const [wanted, got] = [right[field], given[field]].map((value) => JSON.stringify(value));
    found.push(`${right.rule}: ${field}: expected ${wanted}, got ${got}`);
  }
  return [...found, ...missingExclusions(c, given)];
}
