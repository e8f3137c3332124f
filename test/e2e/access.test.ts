import { afterEach, expect, test } from 'vitest';
import { accessTexts } from '../../src/texts/access.ts';
import { popupTexts } from '../../src/texts/popup.ts';
import { PUPILS } from '../practice-lvs/data.ts';
import { violationsOn } from './axe.ts';
import type { TestPage } from './browser.ts';
import { popupOver, press, saidOn, says } from './extension-page.ts';
import { type Practice, startSchool } from './practice.ts';
import { bar, settled, until, visibleBadges } from './reading.ts';
import { describeInCleanBrowsers } from './shared-browser.ts';

describeInCleanBrowsers('access to a site', (cleanBrowser) => {
  let practice: Practice | null = null;
  afterEach(async () => {
    await practice?.close();
    practice = null;
  });
  const openList = async () => {
    practice = await startSchool(cleanBrowser());
    const { browser, origin } = practice;
    const page = await browser.openPage(`${origin}/groep/registraties`);
    await settled(page);
    expect(await visibleBadges(page)).not.toEqual([]);
    return { browser, origin, host: new URL(origin).host, page };
  };
  const badgesCome = (page: TestPage) =>
    until('badges to come', async () => (await visibleBadges(page)).length > 0);
  const badgesGo = async (page: TestPage) => {
    await until('the badges to go', async () => (await visibleBadges(page)).length === 0);
    expect(await bar(page)).toBeNull();
  };

  test('taken back in the browser’s own list, all goes at once; given again, all comes', async () => {
    const { browser, origin, host, page } = await openList();
    await browser.setAccess(origin, false);
    await badgesGo(page);
    const popup = await popupOver(browser, page);
    expect(await saidOn(popup)).toContain(popupTexts.off(host));
    await popup.close();
    await browser.setAccess(origin, true);
    await badgesCome(page);
  });

  test('taken back while the background sleeps, all goes as well', async () => {
    const { browser, origin, page } = await openList();
    await browser.sleepBackground();
    await browser.setAccess(origin, false);
    await badgesGo(page);
  });

  test('asked for by the popup and refused or given in the browser’s own question', async () => {
    const { browser, origin, host, page } = await openList();
    await browser.setAccess(origin, false);
    await badgesGo(page);
    const popup = await popupOver(browser, page);
    expect(await violationsOn(popup)).toEqual([]);
    const confirmed = press(popup, popupTexts.confirm);
    if (browser.name === 'chromium') {
      // The question closes the popup, maybe between the mouse button going down and coming up.
      await confirmed.catch(() => undefined);
      // No program can answer it; the list of extensions can.
      await until('the popup to go', () => popup.evaluate(() => false).catch(() => true));
      expect(await visibleBadges(page)).toEqual([]);
      await browser.setAccess(origin, true);
      return badgesCome(page);
    }
    await confirmed;
    await browser.answerQuestion('deny');
    await says(popup, accessTexts.asked.refused);
    expect(await violationsOn(popup)).toEqual([]);
    await press(popup, popupTexts.turnOn); // the codes are confirmed by now
    await browser.answerQuestion('allow');
    await badgesCome(page);
    await says(popup, popupTexts.on(host));
  });

  test('taken back in the popup; what came with the installation stays, and says so', async () => {
    const { browser, host, page } = await openList();
    const popup = await popupOver(browser, page);
    await press(popup, popupTexts.turnOff);
    // The practice build names its sites as a school board’s does: Chromium keeps those.
    if (browser.name === 'chromium') return says(popup, accessTexts.kept(host));
    await says(popup, accessTexts.turnedOff(host));
    await badgesGo(page);
  });

  test('the health card says how it goes, and copies it without a word about pupils', async () => {
    const { browser, origin, host } = await openList();
    // What runs in the page does not sleep, and counts.
    await browser.sleepBackground();
    const settings = await browser.openExtensionPage('settings.html');
    await says(settings, accessTexts.title);
    const card = () =>
      settings.evaluate(
        (origin) =>
          [...document.querySelectorAll('h3')]
            .find((heading) => heading.textContent === origin)
            ?.parentElement?.innerText.replace(/\n+/g, '\n') ?? '',
        origin,
      );
    await until('the card to say that it works', async () =>
      (await card()).includes(accessTexts.state.works),
    );
    expect(await card()).toContain(`${accessTexts.seen}\n${accessTexts.views.events}`);
    expect(await card()).toContain(`${accessTexts.pages}\n${accessTexts.pagesNow(1)}`);
    expect(await violationsOn(settings)).toEqual([]);

    await press(settings, accessTexts.reportTitle);
    await press(settings, accessTexts.copy);
    await says(settings, accessTexts.copied);
    const report = await settings.evaluate(
      () => document.querySelector<HTMLTextAreaElement>('#report')?.value ?? '',
    );
    expect(report).toContain(`Site: ${origin}\n`);
    expect(report).not.toContain('/groep');
    expect(PUPILS.filter((pupil) => report.includes(pupil.name))).toEqual([]);
    expect(await violationsOn(settings)).toEqual([]);

    await browser.setAccess(origin, false);
    await until('the card to say that it is off', async () =>
      (await card()).includes(accessTexts.state.off),
    );
    expect(await card()).toContain(accessTexts.turnOn(host));
  });
});
