import { evaluatePupil } from '../../rules/evaluate/evaluate-pupil.ts';
import type { InputIssue } from '../../rules/evaluate/issues.ts';
import { type PackLibrary, packsOfSchool } from '../../rules/evaluate/pack-choice.ts';
import { readCase } from '../../rules/evaluate/read-case.ts';
import { toContract } from '../../rules/evaluate/to-contract.ts';

/** The answer to one line of `npm run evaluate`; a line that is no valid case gets an error in its place. */
export type Answer =
  | { id: string | number | null; signals: ReturnType<typeof toContract>[] }
  | { id: string | number | null; error: InputIssue };

const BYTE_ORDER_MARK = /^\uFEFF/;

export function answerLine(line: string, library: PackLibrary): Answer {
  let input: unknown;
  try {
    input = JSON.parse(line.replace(BYTE_ORDER_MARK, ''));
  } catch (error) {
    const reason = (error as Error).message;
    return {
      id: null,
      error: { path: '', message: `expected one JSON object per line: ${reason}` },
    };
  }
  const id = idOf(input);
  try {
    if (id === null) return { id, error: issueOfId(input) };
    const read = readCase(input);
    if ('message' in read) return { id, error: read };
    if (read.scope === 'school') return { id, signals: [] };
    const { pupilCase, pack } = read;
    const packs = packsOfSchool(library, pack, pupilCase.settings, pupilCase.asOf);
    return { id, signals: evaluatePupil(pupilCase, packs).map(toContract) };
  } catch (error) {
    return { id, error: { path: '', message: `this case could not be judged: ${error}` } };
  }
}

function idOf(input: unknown): string | number | null {
  if (typeof input !== 'object' || input === null || !('id' in input)) return null;
  return typeof input.id === 'string' || typeof input.id === 'number' ? input.id : null;
}

function issueOfId(input: unknown): InputIssue {
  return typeof input === 'object' && input !== null && !Array.isArray(input)
    ? { path: 'id', message: 'expected an id: text or a number' }
    : { path: '', message: 'expected a case as a JSON object' };
}
