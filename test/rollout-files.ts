import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../docs/uitrol');

/** A file of the roll-out pages, as text. */
export function rolloutText(name: string): string {
  return readFileSync(join(FOLDER, name), 'utf8');
}

/** The blocks of one kind in a page, such as `json` or `json beleid`. */
export function blocksOf(page: string, kind: string): string[] {
  const parts = rolloutText(page).split(`\`\`\`${kind}\n`);
  return parts.slice(1).map((part) => part.split('```')[0]!);
}

/** A policy as people write it, with schools and codes as they are, as the browser wants it: texts in lists. */
export function asPolicy(readable: Record<string, unknown>): Record<string, unknown> {
  const text = (item: unknown) => (typeof item === 'string' ? item : JSON.stringify(item));
  return Object.fromEntries(
    Object.entries(readable).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.map(text) : value,
    ]),
  );
}

/** The values of a `.reg` text, by path and then by name; what it removes is left out. */
export function readReg(text: string): Record<string, Record<string, string | number>> {
  const [first, ...lines] = text.split(/\r?\n/);
  if (first !== 'Windows Registry Editor Version 5.00') throw new Error(`Found “${first}”.`);
  const keys: Record<string, Record<string, string | number>> = {};
  let at: Record<string, string | number> | null = null;
  for (const line of lines.filter((line) => line !== '' && !line.startsWith(';'))) {
    const key = /^\[(-?)(HKEY_LOCAL_MACHINE\\.+)\]$/.exec(line);
    const value = /^("(?:[^"\\]|\\["\\])*")=(?:dword:([0-9a-f]{8})|("(?:[^"\\]|\\["\\])*"))$/.exec(
      line,
    );
    if (key) {
      at = key[1] === '-' ? null : {};
      if (at) keys[key[2]!] = at;
    } else if (value && at) {
      // Quotes and backslashes are written as in JSON.
      const [, name, number, words] = value;
      at[JSON.parse(name!)] = number ? Number.parseInt(number, 16) : JSON.parse(words!);
    } else throw new Error(`Cannot read “${line}”.`);
  }
  return keys;
}

/** The policy that Chrome or Edge makes of the registry; `onOff`: keys that its schema says are on or off. */
export function policyInRegistry(
  keys: ReturnType<typeof readReg>,
  path: string,
  onOff: readonly string[],
): Record<string, unknown> {
  const single = Object.entries(keys[path] ?? {}).map(([key, value]) => [
    key,
    onOff.includes(key) ? [false, true][Number(value)] : value,
  ]);
  const lists = Object.entries(keys).flatMap(([key, values]) =>
    key.startsWith(`${path}\\`) ? [[key.slice(path.length + 1), Object.values(values)]] : [],
  );
  return Object.fromEntries([...single, ...lists]);
}
