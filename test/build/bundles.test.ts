import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import library from '../../.generated/packs.json';
import type { CompiledPack } from '../../rules/evaluate/compiled-pack.ts';
import { OUTPUT } from '../../scripts/build.ts';
import { filesOf, scriptsOf } from './output.ts';

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

const CONTENT_SCRIPT = 'content-scripts/lvs.js';
const KIB = 1024;

const ZOD_TRACE = /\bZod[A-Z]\w+|invalid_union|unrecognized_keys/;

/** The ids of all rules, and all sentences for teachers, of the compiled packs. */
const PACK_WORDS = Object.values(library as unknown as Record<string, CompiledPack[]>)
  .flat()
  .flatMap(({ rules, texts }) => [
    ...rules.map(({ id }) => id),
    ...Object.values(texts).map(({ why }) => why),
  ]);

describe.each(Object.entries(OUTPUT.shipped))('the bundles for %s', (_browser, dir) => {
  const scripts = scriptsOf(dir);
  const contentScript = filesOf(dir).get(CONTENT_SCRIPT) ?? Buffer.alloc(0);

  test('contain no network API', () => {
    expect(scripts.length).toBeGreaterThan(2);
    const found = scripts.flatMap(([path, text]) =>
      NETWORK.filter((name) => name.test(text)).map((name) => `${path}: ${name.source}`),
    );
    expect(found).toEqual([]);
  });

  test('make no code from text', () => {
    const found = scripts.filter(([, text]) => /\beval\s*\(|\bnew Function\s*\(/.test(text));
    expect(found.map(([path]) => path)).toEqual([]);
  });

  test('have a content script of at most 64 KB, 22 KB packed', () => {
    expect(contentScript.length).toBeGreaterThan(KIB);
    expect(contentScript.length).toBeLessThanOrEqual(64 * KIB);
    expect(gzipSync(contentScript, { level: 9 }).length).toBeLessThanOrEqual(22 * KIB);
  });

  test('have a content script without packs and without zod', () => {
    const content = contentScript.toString('utf8');
    expect(PACK_WORDS.filter((words) => content.includes(words))).toEqual([]);
    expect(ZOD_TRACE.exec(content)?.[0]).toBeUndefined();
  });
});

test('what is looked for stands where it may: in the background', () => {
  const background = filesOf(OUTPUT.shipped.chromium).get('background.js')?.toString('utf8') ?? '';
  expect(PACK_WORDS.length).toBeGreaterThan(10);
  expect(PACK_WORDS.filter((words) => !background.includes(words))).toEqual([]);
  expect(ZOD_TRACE.test(background)).toBe(true);
});
