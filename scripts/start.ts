import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../test/e2e/chromium.ts';
import { loadSettings } from '../test/e2e/settings-page.ts';
import { savedPages } from '../test/practice-lvs/serve-folder.ts';
import { DEFAULT_PORT, serveFolder, startPracticeLvs } from '../test/practice-lvs/server.ts';
import { buildPractice, compilePacks, OUTPUT, PRACTICE_DATE } from './build.ts';
import { readPracticePages, readSavedPages } from './read-pages.ts';

/**
 * `npm start`: the extension at work on the practice LVS.
 * `npm start -- --pages DIR --school FILE`: at work on a folder of saved pages.
 * With a display a window opens and stays; without one the pages are read, printed and pictured.
 */
const root = join(import.meta.dirname, '..');

try {
  await start();
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

async function start(): Promise<void> {
  const { date, pages, school } = readArguments();
  const settings = resolve(school ?? join(root, 'test/practice-lvs/school.json'));
  compilePacks();
  buildPractice(date, ['chrome']);
  const site =
    pages === undefined
      ? await startPracticeLvs({ port: DEFAULT_PORT })
      : await serveFolder(resolve(pages), { port: loopbackPort(settings) });
  try {
    await openBrowser(site.origin, settings, pages);
  } finally {
    await site.close();
  }
}

async function openBrowser(origin: string, settings: string, pages?: string): Promise<void> {
  const window = hasDisplay();
  const browser = await launchChromium({ extensionDir: OUTPUT.practice.chromium, window });
  try {
    await loadSettings(browser, settings);
    if (window) {
      await browser.openPage(origin + (pages === undefined ? '/groep/registraties' : '/'));
      console.log(`Open at ${origin}. Close the window to stop.`);
      await browser.closed;
      return;
    }
    const pictures = join(root, 'output/start');
    rmSync(pictures, { recursive: true, force: true });
    mkdirSync(pictures, { recursive: true });
    if (pages === undefined) await readPracticePages(browser, origin, pictures);
    else await readSavedPages(browser, origin, savedPages(resolve(pages)), pictures);
    console.log(`\nPictures: ${pictures}`);
  } finally {
    await browser.close();
  }
}

function readArguments() {
  const { values } = parseArgs({
    options: {
      date: { type: 'string', default: PRACTICE_DATE },
      pages: { type: 'string' },
      school: { type: 'string' },
    },
  });
  if ((values.pages === undefined) !== (values.school === undefined)) {
    throw new Error('Expected --pages DIR and --school FILE together, found one of them.');
  }
  return values;
}

function hasDisplay(): boolean {
  return (
    process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
  );
}

/** The port at which the school in a settings file expects its pages. */
function loopbackPort(file: string): number {
  const origin = readJson(file).schools?.[0]?.origins?.[0];
  const url = URL.canParse(origin) ? new URL(origin) : null;
  if (url?.protocol !== 'http:' || url.hostname !== '127.0.0.1' || url.port === '') {
    throw new Error(
      `Expected the first school in ${file} to have an origin such as http://127.0.0.1:8500, ` +
        `found ${JSON.stringify(origin)}. Saved pages are served at that origin.`,
    );
  }
  return Number(url.port);
}

function readJson(file: string) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`Expected a settings file in JSON at ${file}, found none: ${error}`);
  }
}
