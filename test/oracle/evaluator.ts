import { loadPacks } from '../../scripts/compile-packs.ts';
import { answerLine } from '../../scripts/packs/answer-line.ts';
import type { ContractCase, ContractSignal } from './types.ts';

/** The shipped evaluator, asked as `npm run evaluate` asks it: one line of JSON in, one answer out. */

const PACKS = loadPacks();

export function evaluated(c: ContractCase): ContractSignal[] {
  const answer = JSON.parse(JSON.stringify(answerLine(JSON.stringify(c), PACKS)));
  if (answer.id !== c.id || answer.signals === undefined) {
    throw new Error(`expected signals for ${c.id}, got ${JSON.stringify(answer)}`);
  }
  return answer.signals;
}
