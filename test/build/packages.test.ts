import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { OUTPUT } from '../../scripts/build.ts';
import { filesIn } from '../../scripts/zip/files-in.ts';
import { packages } from '../../scripts/zip/packages.ts';

const ROOT = join(import.meta.dirname, '../..');
const packageJson = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const made = packages(ROOT, packageJson);
const named = (end: string) => {
  const found = [...made].filter(
    ([name]) => name === `verzuimwijzer-${packageJson.version}-${end}`,
  );
  expect(found).toHaveLength(1);
  return found[0]![1];
};

/** The files of the project that a script imports, but those that the build itself writes. */
function importsOf(path: string, text: string): string[] {
  return Array.from(text.matchAll(/(?:\bfrom|^import|\bimport\()\s*'(\.[^'?]+)/gm), ([, to]) =>
    posix.join(posix.dirname(path), to!),
  ).filter((to) => !to.startsWith('.generated/'));
}

test('two zips of the same build are the same bytes', () => {
  const again = packages(ROOT, packageJson);
  expect([...again.keys()]).toEqual([...made.keys()]);
  for (const [name, bytes] of again) {
    expect(Buffer.from(bytes).equals(made.get(name)!), name).toBe(true);
  }
});

test.each([
  ['chrome.zip', OUTPUT.shipped.chromium],
  ['firefox.zip', OUTPUT.shipped.firefox],
  ['board-chrome.zip', OUTPUT.board.chromium],
  ['board-firefox.zip', OUTPUT.board.firefox],
])('%s holds its build, whole and nothing else', (end, folder) => {
  const inside = unzipSync(named(end));
  const build = filesIn(folder);
  expect(Object.keys(inside)).toEqual([...build.keys()].sort());
  expect(inside['manifest.json']).toBeDefined();
  for (const [path, bytes] of build) expect(bytes.equals(inside[path]!), path).toBe(true);
});

describe('the source archive', () => {
  const inside = unzipSync(named('source.zip'));

  test('has what the build reads, and no tests or practice pages', () => {
    const paths = Object.keys(inside);
    for (const needed of [
      'package-lock.json',
      'wxt.config.ts',
      'scripts/zip.ts',
      'rules/index.ts',
    ]) {
      expect(paths).toContain(needed);
    }
    expect(
      paths.filter((path) => /\.test\.|\.fixture\.|\/pages\/.*\.html$|^test\//.test(path)),
    ).toEqual([]);
    expect(paths.filter((path) => /(^|\/)(node_modules|\.[^/]*|output)(\/|$)/.test(path))).toEqual(
      [],
    );
  });

  test('has every file that a file in it imports', () => {
    const missing = Object.entries(inside).flatMap(([path, bytes]) =>
      /\.tsx?$/.test(path) ? importsOf(path, strFromU8(bytes)).filter((to) => !(to in inside)) : [],
    );
    expect(missing).toEqual([]);
  });

  test('tells its reader the commands, and the files that come out of them', () => {
    const readme = strFromU8(inside['README.md']!);
    expect(readme).toContain('npm ci\nnpm run zip');
    expect(readme).toContain(packageJson.devDependencies.node);
    for (const name of [...made.keys()].filter((one) => /firefox|source|SHA/.test(one))) {
      expect(readme).toContain(`\`${name}\``);
    }
  });
});

test('SHA256SUMS has a line for each package, as sha256sum reads it', () => {
  const lines = Buffer.from(made.get('SHA256SUMS')!).toString('utf8').trimEnd().split('\n');
  const others = [...made.keys()].filter((name) => name !== 'SHA256SUMS');
  expect(lines.map((line) => /^[0-9a-f]{64} {2}(.+)$/.exec(line)?.[1])).toEqual(others);
});
