import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OUTPUT } from '../../scripts/build.ts';
import type { Launch } from '../e2e/practice.ts';
import { startCanaryLvs } from './canary-lvs.ts';
import { type LoggingProxy, startProxy } from './proxy.ts';
import { type CanaryClass, drawClass } from './pupils.ts';
import { randomWord } from './random-word.ts';
import { Search } from './search/search.ts';
import { type FolderLooked, searchFolder } from './search/search-folder.ts';
import type { Person } from './walk/person.ts';
import { firstRun, takeSettings } from './walk/set-up.ts';

/** What one life of a browser left behind. */
export interface Run {
  of: CanaryClass;
  /** Of the LVS. */
  origin: string;
  sent: LoggingProxy['sent'];
  /** Name of the school, which the settings do hold. */
  schoolName: string;
  /** Where the class and the controls were found. */
  looked: FolderLooked;
}

/** Session files and caches are written a moment later. */
const WRITTEN_AFTER_MS = 4000;

/**
 * Lives through the set-up and `work` in a new browser whose traffic goes through a proxy, ends it, and
 * looks through all that it wrote.
 */
export async function runIn(
  name: 'chromium' | 'firefox',
  launch: Launch,
  ending: 'quit' | 'kill',
  work: (person: Person) => Promise<unknown>,
  controls: string[] = [],
): Promise<Run> {
  const home = mkdtempSync(join(tmpdir(), 'vw-canary-'));
  const of = drawClass();
  const schoolName = `School ${randomWord(12)}`;
  const [lvs, proxy] = await Promise.all([startCanaryLvs(of), startProxy()]);
  try {
    const options = { extensionDir: OUTPUT.practice[name], home, proxyPort: proxy.port };
    const browser = await launch(options);
    try {
      await firstRun(browser);
      await takeSettings(browser, lvs.origin, schoolName);
      await work({ browser, origin: lvs.origin, class: of, home });
      await new Promise((resolve) => setTimeout(resolve, WRITTEN_AFTER_MS));
    } finally {
      await browser[ending]();
    }
    const wanted = [schoolName, ...controls].map((text) => ({ what: text, text }));
    const looked = searchFolder(new Search([...of.wanted, ...wanted]), home);
    return { of, origin: lvs.origin, sent: proxy.sent, schoolName, looked };
  } finally {
    await Promise.all([lvs.close(), proxy.close()]);
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}
