import type { CompiledPack } from '../../rules/evaluate/compiled-pack.ts';
import { checkFigures, type Figures } from '../../rules/evaluate/figures.ts';
import { anyOf, found } from '../../rules/evaluate/found.ts';
import type { InputIssue } from '../../rules/evaluate/issues.ts';
import { type PackLibrary, packsOfSchool, protocolsIn } from '../../rules/evaluate/pack-choice.ts';
import { type ReadCase, readCase } from '../../rules/evaluate/read-case.ts';

type CaseId = string | number | null;

/** A case with the packs it is judged by. */
export interface AskedCase {
  id: CaseId;
  read: ReadCase;
  packs: CompiledPack[];
}

/** In the place of an answer: what is wrong with the case, and where. */
export interface WrongCase {
  id: CaseId;
  error: InputIssue;
}

const BYTE_ORDER_MARK = /^\uFEFF/;

/** Answers one case in JSON by the packs that it asks for, or says what is wrong with it. Never throws. */
export function withCase<T>(
  text: string,
  library: PackLibrary,
  answer: (asked: AskedCase) => T,
): T | WrongCase {
  let input: unknown;
  try {
    input = JSON.parse(text.replace(BYTE_ORDER_MARK, ''));
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
    const error = issueWithPack(read, library);
    if (error !== null) return { id, error };
    const { settings, asOf } = read.case;
    return answer({ id, read, packs: packsOfSchool(library, read.pack, settings, asOf) });
  } catch (error) {
    return { id, error: { path: '', message: `this case could not be judged: ${error}` } };
  }
}

/** What only the packs can tell: whether there is such a protocol, and whether it has such figures. */
function issueWithPack(read: ReadCase, library: PackLibrary): InputIssue | null {
  const protocols = protocolsIn(library);
  if (!protocols.includes(read.pack)) {
    const message = `expected ${anyOf(protocols)} ${found(read.pack, protocols)}`;
    return { path: 'pack', message };
  }
  const { settings, asOf } = read.case;
  // Figures for a pack that is switched off are still figures for a pack.
  const packs = packsOfSchool(library, read.pack, {}, asOf);
  const problem = checkFigures(packs, (settings.figures ?? {}) as Record<string, Figures>)[0];
  return problem === undefined
    ? null
    : { path: `school.settings.figures.${problem.rule}`, message: problem.message };
}

function idOf(input: unknown): CaseId {
  if (typeof input !== 'object' || input === null || !('id' in input)) return null;
  return typeof input.id === 'string' || typeof input.id === 'number' ? input.id : null;
}

function issueOfId(input: unknown): InputIssue {
  return typeof input === 'object' && input !== null && !Array.isArray(input)
    ? { path: 'id', message: 'expected an id: text or a number' }
    : { path: '', message: 'expected a case as a JSON object' };
}
