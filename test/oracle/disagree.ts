import { differences } from './compare.ts';
import { evaluated } from './evaluator.ts';
import { oracle } from './oracle.ts';
import { wronglyOrdered } from './order.ts';
import type { ContractCase, ContractSignal } from './types.ts';

/** What the oracle expects of a case, and every way in which the evaluator says something else. */
export function disagreements(c: ContractCase): { lines: string[]; expected: ContractSignal[] } {
  const expected = oracle(c);
  try {
    const actual = evaluated(c);
    const order = wronglyOrdered(actual);
    const lines = differences(c, expected, actual);
    return { lines: order === null ? lines : [...lines, `order: ${order}`], expected };
  } catch (error) {
    return {
      lines: [`no answer: ${(error as Error).message.replace(c.id, 'the case')}`],
      expected,
    };
  }
}

/** The sort of a disagreement: its words without figures and dates. */
export const sortOf = (line: string) =>
  line.replaceAll(/\d{4}-\d{2}-\d{2}|\b\d+(\.\d+)?\b/g, '#').replaceAll(/"#"(,"#")*/g, '"#"');
