import { linesFor } from '../schools/codes/codebook.ts';
import { proposedBy } from '../schools/codes/proposals.ts';
import type { CodeMeaning, SchoolProfile } from '../schools/profile/profile.ts';
import type { UnknownCode } from './code-meanings.ts';

/** What a new code may mean, and the words of the page that say so. */
export interface CodeProposal extends CodeMeaning {
  label: string;
}

/** Longer words beside a code are a remark about one pupil, not its meaning. */
const LONGEST_LABEL = 40;

/**
 * The words that say what a code means, from the different `labels` beside it or else the words that it
 * is, with the meaning that they propose; null when two differ, or when they propose nothing.
 */
export function explanationOf(code: string, labels: readonly string[]) {
  const [label = code, other] = labels;
  const isClear = other === undefined && label.length <= LONGEST_LABEL;
  const meaning = isClear ? proposedBy(label) : null;
  return meaning === null ? null : { label, meaning };
}

/**
 * Proposes a meaning for each code that has none, from the words beside it or the words that it is;
 * never from a letter. A code that stands beside two different words is not proposed.
 */
export function proposeCodes(
  unknownCodes: readonly UnknownCode[],
  school: SchoolProfile,
): CodeProposal[] {
  return unknownCodes.flatMap(({ code, labels }) => {
    const found = explanationOf(code, labels);
    if (found === null || linesFor(school, code).length > 0) return [];
    return [{ code, label: found.label, ...found.meaning }];
  });
}
