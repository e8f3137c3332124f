import { expect, test } from 'vitest';
import type { TestPage } from './browser.ts';
import { saidOn, says } from './extension-page.ts';
import { cardButton, clickBadge, settled, until } from './reading.ts';
import { describeInBrowsers } from './with-practice.ts';

const LIST = '/groep/registraties';

describeInBrowsers('the Zaakblad that a badge opens', (practice) => {
  async function open(path: string): Promise<TestPage> {
    const page = await practice().browser.openPage(practice().origin + path);
    await settled(page);
    return page;
  }
  async function openCaseOf(page: TestPage, pupil: string): Promise<void> {
    await clickBadge(page, pupil);
    await page.click(await until('the button', () => cardButton(page, 'Open Zaakblad')));
  }

  test('shows this pupil, and follows the next one', async () => {
    const page = await open(LIST);
    await openCaseOf(page, 'Daan Vermeulen');
    const sheet = await practice().browser.openedPage('sidepanel.html');
    await says(sheet, 'Daan Vermeulen');
    console.log(await saidOn(sheet));
    await page.close();
  });
});
