import type { ViewSpec } from '../../store/view-spec.ts';
import { checkMappingSpec } from '../profile/check-mapping.ts';
import { isRecord } from '../profile/is-record.ts';
import type { Problem } from '../profile/problem.ts';
import { problem } from '../profile/to-problem.ts';
import { parsedJson } from './parsed-json.ts';

/** A mapping alone: `{ "kind": "verzuimwijzer-mapping", "version": 1, "spec": {...} }`. No school, no pupil. */
const KIND = 'verzuimwijzer-mapping';
const VERSION = 1;
const KEYS = ['kind', 'version', 'spec'];

/** Writes how a page is read as a file that `readMappingFile` reads back the same. */
export function writeMappingFile(spec: ViewSpec): string {
  return `${JSON.stringify({ kind: KIND, version: VERSION, spec }, null, 2)}\n`;
}

/** Reads such a file: how the page is read, or every problem in it. */
export function readMappingFile(text: string): { spec: ViewSpec } | { problems: Problem[] } {
  const data = parsedJson(text);
  if (!isRecord(data) || data.kind !== KIND) {
    const found = data === undefined ? text.trim() || undefined : data;
    return { problems: [problem([], found, { form: 'mapping-file' })] };
  }
  const { version } = data;
  if (version !== VERSION) {
    return { problems: [problem(['version'], version, { form: 'version', newest: VERSION })] };
  }
  const unknown = Object.keys(data).filter((key) => !KEYS.includes(key));
  const checked = checkMappingSpec(data.spec);
  const wrong = 'problems' in checked ? checked.problems : [];
  const problems = [
    ...unknown.map((key) => problem([key], key, { form: 'known-key', allowed: KEYS })),
    ...wrong.map(({ path, found, expected }) => problem(['spec', ...path], found, expected)),
  ];
  return 'spec' in checked && problems.length === 0 ? checked : { problems };
}
