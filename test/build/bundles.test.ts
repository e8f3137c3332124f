import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import library from '../../.generated/packs.json';
import type { CompiledPack } from '../../rules/evaluate/compiled-pack.ts';
import { OUTPUT } from '../../scripts/build.ts';
import { bundledPackages } from '../../scripts/licences.ts';
import { filesIn } from '../../scripts/zip/files-in.ts';
import { scriptsOf } from './output.ts';

/** Everything by which a script could reach the network or another device. */
const NETWORK = [
  /\bfetch\s*\(/,
  /\bXMLHttpRequest\b/,
  /\bWebSocket\b/,
  /\bsendBeacon\b/,
  /\bEventSource\b/,
  /\bimportScripts\b/,
  /\bRTCPeerConnection\b/,
  /\bWebTransport\b/,
  /\bstorage\s*(?:\?\.|\.)\s*sync\b/,
];

/** Text that becomes code; minified, a constructor may stand without `new`. */
const MAKES_CODE = /\beval\s*\(|\bFunction\s*\(|\bset(?:Timeout|Interval)\s*\(\s*["'`]/;

/** Code that would come from elsewhere, in a script or a page of the extension. */
const FROM_ELSEWHERE =
  /\bimport\s*\(\s*["'`]?\s*(?:https?:|\/\/|data:|blob:)|\bfrom\s*["'](?:https?:)?\/\/|<script[^>]*\ssrc=["']?(?:https?:)?\/\/|<link[^>]*\shref=["']?(?:https?:)?\/\//;

/** Runs in every page of a granted site; the reader comes in where there may be something to read. */
const CONTENT_SCRIPT = 'content-scripts/lvs.js';
const READER = 'lvs-reader.js';
const KIB = 1024;

const ZOD_TRACE = /\bZod[A-Z]\w+|invalid_union|unrecognized_keys/;

/** The ids of all rules, and all sentences for teachers, of the compiled packs. */
const PACK_WORDS = Object.values(library as unknown as Record<string, CompiledPack[]>)
  .flat()
  .flatMap(({ rules, texts }) => [
    ...rules.map(({ id }) => id),
    ...Object.values(texts).map(({ why }) => why),
  ]);

const BUILDS = (['shipped', 'board'] as const).flatMap((build) =>
  (['chromium', 'firefox'] as const).map((browser) => ({ build, browser })),
);

describe.each(BUILDS)('the bundles of the $build build for $browser', ({ build, browser }) => {
  const dir = OUTPUT[build][browser];
  const scripts = scriptsOf(dir);
  const fileOf = (name: string) => filesIn(dir).get(name) ?? Buffer.alloc(0);
  const contentScript = fileOf(CONTENT_SCRIPT);

  test('contain no network API', () => {
    expect(scripts.length).toBeGreaterThan(2);
    const found = scripts.flatMap(([path, text]) =>
      NETWORK.filter((name) => name.test(text)).map((name) => `${path}: ${name.source}`),
    );
    expect(found).toEqual([]);
  });

  test('go along with the licences of what they are made of', () => {
    const text = fileOf('licenties.txt').toString('utf8');
    for (const name of bundledPackages()) expect(text).toContain(`\n${name} `);
  });

  test('make no code from text', () => {
    const found = scripts.filter(([, text]) => MAKES_CODE.test(text));
    expect(found.map(([path]) => path)).toEqual([]);
  });

  test('bring no code in from elsewhere', () => {
    const found = scripts.filter(([, text]) => FROM_ELSEWHERE.test(text));
    expect(found.map(([path]) => path)).toEqual([]);
  });

  test.each([
    [CONTENT_SCRIPT, 32, 12],
    [READER, 68, 26],
  ])('have %s of at most %i KB, %i KB packed', (name, most, mostPacked) => {
    expect(fileOf(name).length).toBeGreaterThan(KIB);
    expect(fileOf(name).length).toBeLessThanOrEqual(most * KIB);
    expect(gzipSync(fileOf(name), { level: 9 }).length).toBeLessThanOrEqual(mostPacked * KIB);
  });

  test('have no packs and no zod in what runs in a page', () => {
    const content = contentScript.toString('utf8') + fileOf(READER).toString('utf8');
    expect(PACK_WORDS.filter((words) => content.includes(words))).toEqual([]);
    expect(ZOD_TRACE.exec(content)?.[0]).toBeUndefined();
  });
});

test('what is looked for stands where it may: in the background', () => {
  const background = filesIn(OUTPUT.shipped.chromium).get('background.js')?.toString('utf8') ?? '';
  expect(PACK_WORDS.length).toBeGreaterThan(10);
  expect(PACK_WORDS.filter((words) => !background.includes(words))).toEqual([]);
  expect(ZOD_TRACE.test(background)).toBe(true);
});
