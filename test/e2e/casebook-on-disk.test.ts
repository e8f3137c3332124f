import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OUTPUT } from '../../scripts/build.ts';
import { casebookTexts } from '../../src/texts/casebook.ts';
import { PUPILS } from '../practice-lvs/data.ts';
import { type ChromiumBrowser, launchChromium } from './chromium.ts';
import { press, says } from './extension-page.ts';
import { startSchool } from './practice.ts';
import { cardButton, clickBadge, settled, until } from './reading.ts';

/** What the browser keeps of pages of the LVS, which is the LVS's own; and code. */
const OTHERS =
  /(?:^|\/)(?:Cache|Code Cache|GPUCache|DawnCache|ScriptCache|component_crx_cache)(?:\/|$)/;
const PUPIL = PUPILS.find(({ name }) => name.startsWith('Łukasz'))!;
const WORDS = [PUPIL.name, ...PUPIL.name.split(' '), PUPIL.number];

/** The files of the profile in which one of these stands, in either of the browser's ways of writing. */
function filesWith(profile: string, words: readonly string[], within = ''): string[] {
  const signs = words.flatMap((word) => [Buffer.from(word), Buffer.from(word, 'utf16le')]);
  return readdirSync(join(profile, within), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !OTHERS.test(path.slice(profile.length + 1)))
    .filter((path) => {
      const bytes = readFileSync(path);
      return signs.some((sign) => bytes.includes(sign));
    });
}

describe('the profile of a Chromium in which a pupil was logged about', () => {
  let browser: ChromiumBrowser;
  beforeAll(async () => {
    browser = await launchChromium({ extensionDir: OUTPUT.practice.chromium });
  });
  afterAll(() => browser.close());

  test('holds no name, number or logged fact, and holds what was sealed', async () => {
    const { origin, close } = await startSchool(browser);
    const list = await browser.openPage(`${origin}/groep/registraties`);
    await settled(list);
    await clickBadge(list, 'Łukasz');
    await list.click(await until('a button', () => cardButton(list, 'Gesproken met thuis')));
    const settings = await browser.openExtensionPage('settings.html');
    await says(settings, casebookTexts.pupils(1));
    const sheet = await browser.openExtensionPage('sidepanel.html');
    await list.goto(`${origin}/groep/registraties`);
    await settled(list);
    await clickBadge(list, 'Łukasz');
    await list.click(await until('a button', () => cardButton(list, 'Open Zaakblad')));
    await says(sheet, PUPIL.name);
    await press(sheet, casebookTexts.sheet.all(PUPIL.name));
    await says(sheet, 'Contact met thuis');
    await close();
    await browser.quit();

    expect(
      filesWith(browser.profile, ['pupil.nr.'], 'Default/Local Extension Settings'),
    ).not.toEqual([]);
    const facts = ['contact.log', '2026-11-20', 'seen"'];
    expect(filesWith(browser.profile, facts, 'Default/Local Extension Settings')).toEqual([]);
    // The address of the Zaakblad is there, so that the title and the address of every page would be.
    expect(filesWith(browser.profile, ['sidepanel.html'])).not.toEqual([]);
    expect(filesWith(browser.profile, WORDS)).toEqual([]);
  });
});
