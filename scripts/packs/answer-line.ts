import { evaluatePupil } from '../../rules/evaluate/evaluate-pupil.ts';
import { evaluateSchool } from '../../rules/evaluate/evaluate-school.ts';
import type { PackLibrary } from '../../rules/evaluate/pack-choice.ts';
import { toContract } from '../../rules/evaluate/to-contract.ts';
import { type AskedCase, type WrongCase, withCase } from './with-case.ts';

/** The answer to one line of `npm run evaluate`; a line that is no valid case gets an error in its place. */
export type Answer = { id: AskedCase['id']; signals: ReturnType<typeof toContract>[] } | WrongCase;

export function answerLine(line: string, library: PackLibrary): Answer {
  return withCase(line, library, ({ id, read, packs }) => {
    const signals =
      read.scope === 'school' ? evaluateSchool(read.case, packs) : evaluatePupil(read.case, packs);
    return { id, signals: signals.map(toContract) };
  });
}
