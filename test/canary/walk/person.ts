import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { TestBrowser, TestPage } from '../../e2e/browser.ts';
import { settled, until, visibleBadges } from '../../e2e/reading.ts';
import type { CanaryClass } from '../pupils.ts';

/** Who walks through the product: in which browser, at which LVS, with which class. */
export interface Person {
  browser: TestBrowser;
  /** Of the LVS. */
  origin: string;
  class: CanaryClass;
  /** Folder for all that the browser writes. */
  home: string;
}

export const LIST = '/groep/registraties';

/** Opens a page of the LVS and waits until it is read. */
export async function openLvs({ browser, origin }: Person, path: string): Promise<TestPage> {
  const page = await browser.openPage(origin + path);
  await settled(page);
  return page;
}

/** Opens the list of registrations, and waits for its badges: without them nothing would be proven. */
export async function openList(person: Person, path = LIST): Promise<TestPage> {
  const page = await openLvs(person, path);
  await until('the badges', async () => (await visibleBadges(page)).length > 0);
  return page;
}

/** Waits until the browser has saved a file whose name is so: until then its page must stay open. */
export async function isSaved({ home, browser }: Person, name: RegExp): Promise<void> {
  const folder = join(home, browser.name === 'chromium' ? 'Downloads' : 'downloads');
  await until(`a saved file ${name}`, async () => {
    return existsSync(folder) && readdirSync(folder).some((file) => name.test(file));
  });
}
