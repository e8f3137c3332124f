import type { ViewSpec } from '../../store/view-spec.ts';
import { checkViewSpec } from '../../store/view-spec-schema.ts';
import {
  hasLongNumber,
  LONGEST_WORD,
  personalMark,
  type SpecText,
  selectorsIn,
  wordsIn,
} from './mapping-words.ts';
import type { Expected } from './problem.ts';

/** One thing that is wrong in a mapping's view. */
export interface MappingProblem {
  path: (string | number)[];
  expected: Expected;
  found: unknown;
}

/**
 * Checks the view of a mapping, from store, file or form: that it is a view, and that nothing in it can
 * be about a pupil. Words that are neither ours nor a date or number are for a person to judge
 * (`wordsToConfirm`).
 */
export function checkMappingSpec(
  data: unknown,
): { spec: ViewSpec } | { problems: MappingProblem[] } {
  const checked = checkViewSpec(data);
  if ('problems' in checked) return checked;
  const problems = personalIn(checked.spec);
  return problems.length > 0 ? { problems } : checked;
}

function personalIn(spec: ViewSpec): MappingProblem[] {
  const { path } = spec.when;
  const title = { path: ['title'], text: spec.title };
  const address = path === undefined ? [] : [{ path: ['when', 'path'], text: path }];
  return [
    ...[title, ...wordsIn(spec)].flatMap(wordProblem),
    ...[...address, ...selectorsIn(spec)]
      .filter(({ text }) => hasLongNumber(text))
      .map(({ path, text }) => ({ path, expected: { form: 'no-number' } as const, found: text })),
  ];
}

function wordProblem({ path, text }: SpecText): MappingProblem[] {
  const mark = personalMark(text);
  if (mark === null) return [];
  return [{ path, expected: { form: 'page-word', not: mark, most: LONGEST_WORD }, found: text }];
}
