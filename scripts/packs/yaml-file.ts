import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import { checkShape, type InputIssue } from '../../rules/evaluate/issues.ts';

/** What stands in a file, with its place in words for whatever turns out to be wrong with it later. */
export interface ReadFile<T> {
  data: T;
  /** One error that names the file, and the line and key of each issue. */
  errorOf(issues: readonly InputIssue[]): Error;
}

/**
 * Reads YAML (or JSON, which is YAML too) of a known shape; a duplicate or unknown key is an error.
 * Throws an `Error` that names file, line and key, what was found and what is allowed.
 */
export function readYamlFile<T extends z.ZodType>(file: string, schema: T): ReadFile<z.infer<T>> {
  const { data: input, errorOf } = parseYamlFile(file);
  const checked = checkShape(schema, input);
  if ('issues' in checked) throw errorOf(checked.issues);
  return { data: checked.data, errorOf };
}

/** Reads YAML or JSON of any shape. Throws an `Error` that names file and line. */
export function parseYamlFile(file: string): ReadFile<unknown> {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), {
    lineCounter: lines,
    prettyErrors: false,
  });
  const shown = relative(process.cwd(), file);
  const place = (offset: number | null) =>
    offset === null ? shown : `${shown}:${lines.linePos(offset).line}`;
  const report = (problems: string[]) =>
    new Error(`${shown} is not valid:\n  ${problems.join('\n  ')}`);
  if (document.errors.length > 0) {
    throw report(document.errors.map(({ pos, message }) => `${place(pos[0])} ${message}`));
  }
  return {
    data: document.toJS(),
    errorOf: (issues) =>
      report(
        issues.map(({ path, message }) => {
          const at = place(offsetOf(document.contents, path));
          return `${at} ${path || 'the file'}: ${message}`;
        }),
      ),
  };
}

/** Where a key stands in the file; of one that is not there, or inside an alias, the nearest that is. */
function offsetOf(root: unknown, path: string): number | null {
  let node = root;
  let rest = path;
  let offset: number | null = null;
  while (rest !== '') {
    const index = /^\[(\d+)\]\.?/.exec(rest);
    if (isSeq(node) && index) {
      node = node.items[Number(index[1])];
      rest = rest.slice(index[0].length);
    } else if (isMap(node)) {
      // A key may itself hold dots (`late.talkFrom`), so the longest one that fits is meant.
      const fits = node.items
        .filter(({ key }) => isScalar(key) && startsWithKey(rest, String(key.value)))
        .sort((a, b) => String(b.key).length - String(a.key).length)[0];
      if (!fits) return offset;
      offset = (fits.key as Node).range?.[0] ?? offset;
      rest = rest.slice(String((fits.key as { value: unknown }).value).length).replace(/^\./, '');
      node = fits.value;
      continue;
    } else return offset;
    offset = (node as Node | undefined)?.range?.[0] ?? offset;
  }
  return offset;
}

function startsWithKey(rest: string, key: string): boolean {
  return rest.startsWith(key) && /^(?:$|[.[])/.test(rest.slice(key.length));
}
