import { type KeptFact, type KeptValue, keptValue } from './kept-facts.ts';
import { KINDS, kindOf, type Token } from './person-tokens.ts';
import type { SignalMark } from './pupil-file.ts';
import type { PupilRecord } from './pupil-record.ts';

/**
 * What is kept of one pupil under several names, as one record known under `tokens` too. Lists are put
 * together; of two values the one that was logged last counts. Null when nothing is kept.
 */
export function mergeRecords(
  records: readonly PupilRecord[],
  tokens: readonly Token[],
): PupilRecord | null {
  const [first, ...later] = [...records].sort((a, b) => (a.changed < b.changed ? -1 : 1));
  if (first === undefined) return null;
  const merged = later.reduce(mergeTwo, first);
  return { ...merged, tokens: inOrder([...merged.tokens, ...tokens]) };
}

/** Each once, strongest first. */
export function inOrder(tokens: readonly Token[]): Token[] {
  const rank = (token: Token) => KINDS.indexOf(kindOf(token)!);
  return [...new Set(tokens)].sort((a, b) => rank(a) - rank(b));
}

function mergeTwo(older: PupilRecord, newer: PupilRecord): PupilRecord {
  const facts = { ...older.facts, ...newer.facts };
  for (const name of Object.keys(older.facts) as KeptFact[]) {
    const [was, is] = [older.facts[name], facts[name]];
    if (Array.isArray(was) && Array.isArray(is)) facts[name] = union(name, [...was, ...is]);
  }
  return {
    tokens: [...older.tokens, ...newer.tokens],
    facts,
    ageClass: newer.ageClass ?? older.ageClass,
    residence: newer.residence.length > 0 ? newer.residence : older.residence,
    marks: latestMarks([...older.marks, ...newer.marks]),
    changed: newer.changed,
  };
}

function union(name: KeptFact, items: unknown[]): KeptValue {
  const each = new Map(items.map((item) => [JSON.stringify(item), item]));
  return keptValue(name, [...each.values()])!;
}

/** One per rule: the last that a person said. */
function latestMarks(marks: readonly SignalMark[]): SignalMark[] {
  const latest = new Map<string, SignalMark>();
  for (const mark of marks) {
    if (mark.on >= (latest.get(mark.rule)?.on ?? '')) latest.set(mark.rule, mark);
  }
  return [...latest.values()];
}
