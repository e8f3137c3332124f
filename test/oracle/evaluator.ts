import { loadPacks } from '../../scripts/compile-packs.ts';
import { answerLine } from '../../scripts/packs/answer-line.ts';
import type { ContractCase, ContractSignal } from './types.ts';

/** The shipped evaluator, asked as `npm run evaluate` asks it: one line of JSON in, one answer out. */

const PACKS = loadPacks();

interface Answer {
  id: unknown;
  signals?: ContractSignal[];
  error?: { path: string; message: string };
}

export function answered(line: string): Answer {
  return JSON.parse(JSON.stringify(answerLine(line, PACKS)));
}

/** What the interface asks for: a school case has no pupil. */
function asLine(c: ContractCase): string {
  if (c.scope !== 'school') return JSON.stringify(c);
  const { coverage: _coverage, pupil: _pupil, records: _records, totals: _totals, ...school } = c;
  return JSON.stringify(school);
}

export function evaluated(c: ContractCase): ContractSignal[] {
  const answer = answered(asLine(c));
  if (answer.id !== c.id || answer.signals === undefined) {
    throw new Error(`expected signals for ${c.id}, got ${JSON.stringify(answer)}`);
  }
  return answer.signals;
}
