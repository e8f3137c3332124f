import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstRunTexts, roleNames } from '../../../src/texts/first-run.ts';
import { municipalityNames, sectorNames } from '../../../src/texts/setup-names.ts';
import type { TestBrowser } from '../../e2e/browser.ts';
import { press, says } from '../../e2e/extension-page.ts';
import { loadSettings } from '../../e2e/settings-page.ts';

/** Answers the three questions of the first run. */
export async function firstRun(browser: TestBrowser): Promise<void> {
  const page = await browser.openExtensionPage('settings.html');
  for (const words of [municipalityNames['s-hertogenbosch'], sectorNames.po, roleNames.support]) {
    await press(page, words);
  }
  await says(page, firstRunTexts.doneTitle);
  await page.close();
}

/** Loads the settings of the practice school from a file, for this LVS, under this name. */
export async function takeSettings(
  browser: TestBrowser,
  origin: string,
  name: string,
): Promise<void> {
  const file = join(import.meta.dirname, '../../practice-lvs/school.json');
  const { schools } = JSON.parse(readFileSync(file, 'utf8'));
  const settings = { verzuimwijzer: 1, schools: [{ ...schools[0], name, origins: [origin] }] };
  const folder = mkdtempSync(join(tmpdir(), 'vw-canary-settings-'));
  try {
    writeFileSync(join(folder, 'school.json'), JSON.stringify(settings));
    await loadSettings(browser, join(folder, 'school.json'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
