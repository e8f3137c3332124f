import { isRecord } from '../profile/is-record.ts';
import type { Problem } from '../profile/problem.ts';
import { problem } from '../profile/to-problem.ts';
import { parsedJson } from '../stored/parsed-json.ts';

/** The block of keys and values that a JSON text says. */
export function jsonBlock(
  text: string,
): { block: Record<string, unknown> } | { problems: Problem[] } {
  const data = parsedJson(text);
  if (data === undefined) return { problems: [problem([], text, { form: 'json' })] };
  return isRecord(data) ? { block: data } : { problems: [problem([], data, { form: 'object' })] };
}
