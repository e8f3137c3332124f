import type { CodeMeaning } from '../profile/profile.ts';
import { normalCode } from './codebook.ts';

/**
 * The codes, as they are compared, that stand in the list with more than one meaning: those only count
 * where a page shows the words beside them.
 */
export function codesWithTwoMeanings(
  lines: readonly { code: string; kind: CodeMeaning['kind'] | ''; excused: unknown }[],
): Set<string> {
  const first = new Map<string, string>();
  const two = new Set<string>();
  for (const { code, kind, excused } of lines) {
    const normal = normalCode(code);
    const meaning = `${kind} ${excused}`;
    if (normal === '' || kind === '') continue;
    if ((first.get(normal) ?? meaning) !== meaning) two.add(normal);
    first.set(normal, first.get(normal) ?? meaning);
  }
  return two;
}
