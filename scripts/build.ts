import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Date that the practice builds of tests and `npm start` take for today. */
export const PRACTICE_DATE = '2026-11-20';

const root = join(import.meta.dirname, '..');

/** The builds, as folders that a browser can load. */
export const OUTPUT = {
  shipped: {
    chromium: join(root, '.output/chrome-mv3'),
    firefox: join(root, '.output/firefox-mv3'),
  },
  /** With the known LVS sites as required hosts, for a school board's silent roll-out. */
  board: {
    chromium: join(root, '.output/board/chrome-mv3'),
    firefox: join(root, '.output/board/firefox-mv3'),
  },
  practice: {
    chromium: join(root, '.output/practice/chrome-mv3'),
    firefox: join(root, '.output/practice/firefox-mv3'),
  },
};

/** Compiles the protocol packs into `.generated/packs.json`. */
export function compilePacks(): void {
  runNode('scripts/compile-packs.ts', []);
}

/** Builds what users get, for both browsers. Needs compiled packs. */
export function buildShipped(): void {
  for (const browser of ['chrome', 'firefox']) buildWith(browser, {});
}

/** Builds what a school board gives to its own devices, for both browsers. Needs compiled packs. */
export function buildBoard(): void {
  for (const browser of ['chrome', 'firefox']) buildWith(browser, { VW_BOARD: 'yes' });
}

/**
 * Builds the practice extension: allowed on loopback, and it takes `date` (YYYY-MM-DD) for today.
 * Needs compiled packs.
 */
export function buildPractice(date: string, browsers = ['chrome', 'firefox']): void {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) {
    throw new Error(`Expected a practice date as YYYY-MM-DD, found "${date}".`);
  }
  for (const browser of browsers) buildWith(browser, { VW_PRACTICE_DATE: date });
}

function buildWith(browser: string, variables: Record<string, string>): void {
  const { VW_PRACTICE_DATE, VW_BOARD, ...env } = process.env;
  runNode('node_modules/wxt/bin/wxt.mjs', ['build', '-b', browser], { ...env, ...variables });
}

function runNode(script: string, args: string[], env = process.env): void {
  const { status } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`${[script, ...args].join(' ')} failed (exit ${status}).`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  compilePacks();
  buildShipped();
}
