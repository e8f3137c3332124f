import { expect, test } from 'vitest';
import { casebookTexts } from '../../src/texts/casebook.ts';
import type { TestPage } from './browser.ts';
import { heading, isAbout, openSheet } from './case-sheet.ts';
import { element, focusOn, press, saidOn, says, type } from './extension-page.ts';
import { bar, cardButton, clickBadge, settled, until, visibleBadges } from './reading.ts';
import { describeInBrowsers } from './with-practice.ts';

/** The list of registrations, with a button that lets the session of the LVS end. */
const LIST = '/val/sessie';
/** Five school days ill, and nobody phoned yet. */
const ILL = 'Robin <b>Bos</b>';
const PIN = 'kersen';

describeInBrowsers('a computer in the classroom that many use', (practice) => {
  async function openList(): Promise<TestPage> {
    const page = await practice().browser.openPage(practice().origin + LIST);
    await settled(page);
    return page;
  }
  const badgeIs = (page: TestPage, there: boolean) =>
    until(`a badge: ${there}`, async () => {
      return (await visibleBadges(page)).some(({ pupil }) => pupil === ILL) === there;
    });

  test('without the PIN only attendance speaks; who logs in next finds nothing', async () => {
    const { browser } = practice();
    const list = await openList();
    await clickBadge(list, ILL);
    await list.click(await until('“Gesproken”', () => cardButton(list, 'Gesproken met thuis')));
    await badgeIs(list, false);
    const settings = await browser.openExtensionPage('settings.html');
    await press(settings, casebookTexts.setPin);
    for (const field of ['fresh', 'again']) {
      await settings.click(await element(settings, `#field-pin-set-${field}`));
      await type(settings, PIN);
    }
    await settings.press('Enter');
    await focusOn(settings, casebookTexts.said.pinSet);
    await settings.close();
    await list.close();

    // Another day: the memory of the browser session is gone, and with it the key.
    await browser.update();
    const morning = await openList();
    await badgeIs(morning, true);
    const sheet = await openSheet(browser, morning, ILL);
    await says(sheet, casebookTexts.sheet.locked);
    expect(await saidOn(sheet)).not.toContain('Contact met thuis op');

    const field = () => sheet.trees(() => [...document.querySelectorAll('.unlock input')]);
    const unlock = async (pin: string) => {
      const [input] = await field();
      if (!input) return;
      await sheet.click(input.ref);
      await type(sheet, pin);
      await sheet.press('Enter');
      await until('an answer', () =>
        sheet.evaluate(() => {
          const input = document.querySelector<HTMLInputElement>('.unlock input');
          return input === null || input.value === '';
        }),
      );
    };
    await unlock('perziken');
    await says(sheet, 'Dat is niet de goede pincode.');
    await badgeIs(morning, true);
    // After a wrong one the next is not looked at for a moment.
    await until('the right PIN to be taken', async () => {
      await unlock(PIN);
      return (await saidOn(sheet)).includes(casebookTexts.said.opened);
    });
    await badgeIs(morning, false);
    await isAbout(sheet, ILL);

    // The session of the LVS ends: the next person sees its login, and a Zaakblad of nobody.
    await morning.evaluate(() => document.querySelector<HTMLElement>('#verlopen')?.click());
    await until('the login', async () => (await bar(morning))?.includes('niet ingelogd') ?? false);
    await until(
      'an empty Zaakblad',
      async () => (await heading(sheet)) === 'Wat we zagen is gewist',
    );
    expect(await saidOn(sheet)).not.toContain(ILL);
    await sheet.close();
    await morning.close();
  });
});
