import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OUTPUT } from '../../scripts/build.ts';
import { startPracticeLvs } from '../practice-lvs/server.ts';
import type { LaunchOptions, TestBrowser } from './browser.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import { loadSettings } from './settings-page.ts';

export type Launch = (options: LaunchOptions) => Promise<TestBrowser>;

/** Every end-to-end test runs in both. */
export const BROWSERS: ['chromium' | 'firefox', Launch][] = [
  ['chromium', launchChromium],
  ['firefox', launchFirefox],
];

/** A browser with the practice build and a practice school's settings, and the practice LVS. */
export interface Practice {
  browser: TestBrowser;
  origin: string;
  /** Ends what was started for it. */
  close(): Promise<void>;
}

/** The settings file of a practice school: the primary or the secondary school; or the schools themselves. */
export type School = 'school.json' | 'school-vo.json' | object[];

/** What the settings file of a practice school holds, to load it changed or beside another. */
export function schoolsIn(file: School & string): Record<string, unknown>[] {
  const path = join(import.meta.dirname, '../practice-lvs', file);
  return JSON.parse(readFileSync(path, 'utf8')).schools;
}

/** Starts a browser of its own for `startSchool`. */
export async function startPractice(
  name: 'chromium' | 'firefox',
  launch: Launch,
  school: School = 'school.json',
): Promise<Practice> {
  const browser = await launch({ extensionDir: OUTPUT.practice[name] });
  try {
    const { origin, close } = await startSchool(browser, school);
    return { browser, origin, close: () => close().then(browser.close) };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Starts the practice LVS on a free port, and loads the school's settings in a browser that runs. */
export async function startSchool(
  browser: TestBrowser,
  school: School = 'school.json',
): Promise<Practice> {
  const site = await startPracticeLvs({ port: 0 });
  const folder = mkdtempSync(join(tmpdir(), 'vw-school-'));
  try {
    await loadSettings(browser, settingsAt(site.origin, school, folder));
  } catch (error) {
    await site.close();
    throw error;
  } finally {
    rmSync(folder, { recursive: true });
  }
  return { browser, origin: site.origin, close: site.close };
}

/** A settings file of these schools for the port that the LVS runs on here. */
function settingsAt(origin: string, school: School, folder: string): string {
  const schools = typeof school === 'string' ? schoolsIn(school) : school;
  const copy = join(folder, 'schools.json');
  const text = JSON.stringify({ verzuimwijzer: 1, schools });
  writeFileSync(copy, text.replaceAll('http://127.0.0.1:8417', origin));
  return copy;
}
