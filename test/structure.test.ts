import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PUPILS, SCHOOL_NAME } from './practice-lvs/data.ts';
import {
  codeOf,
  filesIn,
  importsOf,
  isTest,
  ROOT,
  type SourceFile,
  topLevel,
  valueImportsOf,
} from './source-files.ts';

const CODE = ['.ts', '.tsx'];
const SURFACES = ['src/overlay', 'src/casefile', 'src/setup'];
const UNDER_SURFACES = [
  'src/signals',
  'src/lvs',
  'src/schools',
  'src/casebook',
  'src/store',
  'src/platform',
];

/** Whom each part may import, besides itself. */
const MAY_IMPORT: Record<string, string[]> = {
  entrypoints: [...SURFACES, ...UNDER_SURFACES, 'src/texts', 'rules'],
  'src/overlay': [...UNDER_SURFACES, 'src/texts', 'rules'],
  'src/casefile': [...UNDER_SURFACES, 'src/texts', 'rules'],
  'src/setup': [...UNDER_SURFACES, 'src/texts', 'rules'],
  'src/signals': ['src/lvs', 'src/schools', 'src/casebook', 'src/store', 'src/platform', 'rules'],
  'src/lvs': ['src/store', 'src/platform', 'rules'],
  'src/schools': ['src/store', 'src/platform', 'rules'],
  'src/casebook': ['src/store', 'src/platform', 'rules'],
  'src/store': ['src/platform', 'rules'],
  'src/platform': ['rules'],
  'src/texts': ['src/signals', 'src/lvs', 'src/schools', 'src/casebook', 'src/store', 'rules'],
  rules: [],
};

/** Files over 250 lines, each with its reason. */
const LARGE_FILES: Record<string, string> = {
  'test/oracle/rule-ids.ts': 'one list: every rule of the documents, so that none is forgotten',
};

const product = filesIn(['src', 'rules', 'entrypoints'], [...CODE, '.css', '.html']);
const productCode = product.filter(({ path }) => /\.tsx?$/.test(path));
const shipped = product.filter((file) => !isTest(file));
const allCode = [...productCode, ...filesIn(['scripts', 'test'], CODE)];

/** The part of the house that a path is in, or null for a package. */
function partOf(path: string): string | null {
  return Object.keys(MAY_IMPORT).find((part) => path.startsWith(`${part}/`)) ?? null;
}

/** `path: what`, for each thing found in a file: an empty list is a pass, a full one tells where. */
function findings(files: SourceFile[], find: (file: SourceFile) => string[]): string[] {
  return files.flatMap((file) => find(file).map((what) => `${file.path}: ${what}`));
}

/** A file and all that it brings along when it runs. */
function reachedFrom(path: string, seen = new Set<SourceFile>()): SourceFile[] {
  const file = productCode.find((candidate) => candidate.path === path);
  if (!file) throw new Error(`Expected the file ${path}, found none.`);
  if (seen.has(file)) return [];
  seen.add(file);
  const own = valueImportsOf(file).filter((target) => /^(?:src|rules)\/.*\.tsx?$/.test(target));
  return [file, ...own.flatMap((target) => reachedFrom(target, seen))];
}

describe('imports run one way', () => {
  test('every file of src stands in a known part', () => {
    expect(findings(productCode, ({ path }) => (partOf(path) ? [] : ['no such part']))).toEqual([]);
  });

  test.each(Object.entries(MAY_IMPORT))('%s', (part, allowed) => {
    const own = productCode.filter(({ path }) => partOf(path) === part);
    const wrong = findings(own, (file) => {
      const targets = importsOf(file).map((target) => ({ target, to: partOf(target) }));
      return targets
        .filter(({ to }) => to !== null && to !== part && !allowed.includes(to))
        .map(({ target }) => target);
    });
    expect(wrong).toEqual([]);
  });

  test('the product imports nothing from tests, scripts or other folders', () => {
    const outside = /^(test|scripts|docs|public|\.\.)\//;
    expect(
      findings(
        productCode.filter((file) => !isTest(file)),
        (file) => importsOf(file).filter((target) => outside.test(target)),
      ),
    ).toEqual([]);
  });

  test('rules know no package but zod, and the evaluator not even zod', () => {
    const rules = shipped.filter(({ path }) => path.startsWith('rules/'));
    const packages = (file: SourceFile) =>
      valueImportsOf(file).filter((target) => partOf(target) === null);
    expect(findings(rules, packages).filter((found) => !found.endsWith(': zod'))).toEqual([]);
    expect(findings(reachedFrom('rules/evaluate/evaluate-pupil.ts'), packages)).toEqual([]);
  });

  test('what runs in the page reads and shows; it judges nothing', () => {
    const inPage = ['entrypoints/lvs.content/index.ts', 'entrypoints/lvs-reader.ts']
      .flatMap((entry) => reachedFrom(entry))
      .map(({ path }) => path);
    expect(inPage).toContain('src/lvs/read-page.ts');
    expect(
      inPage.filter((path) => /^(?:rules\/(?!attendance\/day)|src\/signals)/.test(path)),
    ).toEqual([]);
  });

  test('only src/platform touches the browser', () => {
    const others = productCode.filter(({ path }) => !path.startsWith('src/platform/'));
    const touching = findings(others, (file) => [
      ...importsOf(file).filter((target) => /^(webextension-polyfill|wxt\/browser)$/.test(target)),
      ...(codeOf(file).match(/(?<![\w.$-])(?:browser|chrome)\??\.[a-z]\w*/g) ?? []),
    ]);
    expect(touching).toEqual([]);
  });
});

describe('protocol packs', () => {
  const folder = join(ROOT, 'rules/protocols');
  const packs = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());

  test('there are packs', () => {
    expect(packs.length).toBeGreaterThan(0);
  });

  test.each(packs.map(({ name }) => name))('%s is complete', (pack) => {
    const names = readdirSync(join(folder, pack));
    expect(names.filter((name) => /^\d{4}-\d{2}-\d{2}\.yaml$/.test(name))).not.toEqual([]);
    expect(names).toEqual(expect.arrayContaining(['README.md', 'cases.yaml', 'texts.nl.yaml']));
  });
});

describe('a file does one thing', () => {
  const sizes = allCode.map(({ path, text }) => ({
    path,
    lines: text.trimEnd().split('\n').length,
  }));

  test('half of the files have at most 90 lines', () => {
    const sorted = sizes.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(90);
  });

  test('a file over 250 lines stands in the list with its reason, and no other does', () => {
    const large = sizes.filter(({ lines }) => lines > 250).map(({ path }) => path);
    expect(large.sort()).toEqual(Object.keys(LARGE_FILES).sort());
  });
});

describe('the project', () => {
  test('has a fixed top level', () => {
    const folders = ['.ci', 'docs', 'entrypoints', 'public', 'rules', 'scripts', 'src', 'test'];
    const documents = ['CHANGELOG.md', 'CONTRIBUTING.md', 'LICENSE', 'README.md'];
    const tools = [
      '.gitignore',
      'biome.json',
      'package-lock.json',
      'package.json',
      'tsconfig.json',
      'vitest.config.ts',
      'wxt.config.ts',
    ];
    expect(topLevel().sort()).toEqual([...folders, ...documents, ...tools].sort());
  });

  test('knows nothing of its practice pages in what it ships', () => {
    const words = [
      '/groep/',
      '8417',
      'practice-lvs',
      SCHOOL_NAME,
      ...PUPILS.map(({ name }) => name),
    ];
    expect(findings(shipped, ({ text }) => words.filter((word) => text.includes(word)))).toEqual(
      [],
    );
  });

  test('names no folder outside itself', () => {
    const outside = [
      ['', 'work', ''].join('/'),
      ['..', 'shared'].join('/'),
      ['.libr', 'ary'].join(''),
    ];
    const folders = ['.ci', 'docs', 'entrypoints', 'public', 'rules', 'scripts', 'src', 'test'];
    const files = filesIn(
      folders.filter((folder) => existsSync(join(ROOT, folder))),
      [...CODE, '.css', '.html', '.json', '.md', '.yaml', 'run'],
    );
    expect(findings(files, ({ text }) => outside.filter((word) => text.includes(word)))).toEqual(
      [],
    );
  });
});
