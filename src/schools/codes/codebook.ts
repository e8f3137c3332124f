import type { CodeMeaning, SchoolProfile } from '../profile/profile.ts';
import { isDenied, proposedBy, saidExcused } from './proposals.ts';

/** A code, or words beside it, as they are compared: without case, and with single spaces. */
export function normalCode(code: string): string {
  return code.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();
}

/** What makes two lines of a codebook the same: the code with the words beside it. */
export function codeIdentity({ code, label }: { code: string; label?: unknown }): string {
  return typeof label === 'string'
    ? `${normalCode(code)} – ${normalCode(label)}`
    : normalCode(code);
}

/** The lines of a school's codebook for a code. */
export function linesFor<M extends CodeMeaning>(
  { codes }: { codes: readonly M[] },
  code: string,
): M[] {
  const wanted = normalCode(code);
  return codes.filter((line) => normalCode(line.code) === wanted);
}

/**
 * What a person of this school confirmed about a code that stands beside `label` (null: beside no words);
 * null when nobody did. `collision` when the words beside it are others than those that were confirmed, or
 * when it has two meanings and nothing tells which: then it counts as unknown. Never a guess.
 */
export function meaningOf(
  school: SchoolProfile,
  code: string,
  label: string | null,
): SchoolProfile['codes'][number] | 'collision' | null {
  const lines = linesFor(school, code);
  const [first, ...others] = lines;
  if (first === undefined) return null;
  const words = tellingWords(code, label);
  if (words === null) return others.every((line) => isSame(line, first)) ? first : 'collision';
  const named = lines.find((line) => saysSame(line, words));
  if (named !== undefined) return named;
  const fitting = lines.filter((line) => fits(line, words, others.length === 0));
  const [fit, ...more] = fitting;
  return fit !== undefined && more.every((line) => isSame(line, fit)) ? fit : 'collision';
}

/** The words beside a code as far as they tell more than the code itself and that somebody is away. */
function tellingWords(code: string, label: string | null): string | null {
  if (label === null || normalCode(label) === normalCode(code)) return null;
  const said = proposedBy(label);
  return said?.kind === 'unauthorised' && said.excused === null ? null : label;
}

function saysSame({ label }: CodeMeaning, words: string): boolean {
  return label !== null && normalCode(label) === normalCode(words);
}

/**
 * Other words than were confirmed must say the same. Where no words were confirmed and the code has no
 * other meaning (`isOnly`), it is enough that they do not say something else.
 */
function fits(line: CodeMeaning, words: string, isOnly: boolean): boolean {
  const said = proposedBy(words);
  if (said === null) return line.label === null && isOnly && !isDenied(words);
  const excused = saidExcused(words);
  const isAgainst = excused !== null && line.excused !== null && excused !== line.excused;
  return said.kind === line.kind && !isAgainst;
}

function isSame(a: CodeMeaning, b: CodeMeaning): boolean {
  return a.kind === b.kind && a.excused === b.excused;
}
