import { afterEach, expect, test } from 'vitest';
import { firstRunTexts } from '../../src/texts/first-run.ts';
import { popupTexts } from '../../src/texts/popup.ts';
import { violationsOn } from './axe.ts';
import type { TestPage } from './browser.ts';
import { popupOver, press, saidOn, says, store } from './extension-page.ts';
import { schoolsIn, startSchool } from './practice.ts';
import { bar, settled, until, visibleBadges } from './reading.ts';
import { serveHtml } from './serve-html.ts';
import { describeInCleanBrowsers } from './shared-browser.ts';

const [practiceSchool] = schoolsIn('school.json');
const SCHOOL = String(practiceSchool?.name);
/** As after the first run: the school is known, its site and its codes are not. */
const unlinked = { ...practiceSchool, origins: [], codes: [] };
const other = { ...unlinked, id: 'de-molen', name: 'De Molen' };

describeInCleanBrowsers('the popup', (cleanBrowser) => {
  const open: { close(): Promise<void> }[] = [];
  afterEach(async () => {
    for (const each of open.splice(0).reverse()) await each.close();
  });
  const start = async (...schools: object[]) => {
    const practice = await startSchool(cleanBrowser(), schools);
    open.push(practice);
    return practice;
  };
  /** What the popup says over a page, after a look at how it says it. */
  const popupSays = async (popup: TestPage) => {
    expect(await violationsOn(popup)).toEqual([]);
    return saidOn(popup);
  };
  const badgesOn = (page: TestPage) =>
    until('badges', async () => {
      const badges = await visibleBadges(page);
      return badges.length > 0 && Object.fromEntries(badges.map((b) => [b.pupil, b.words]));
    });

  test('says where it cannot work, and asks for the school first', async () => {
    const driver = cleanBrowser();
    const site = await serveHtml({ '/': '<h1>Welkom</h1>' });
    open.push(site);

    const blank = await driver.openPage('about:blank');
    const nowhere = await popupOver(driver, blank);
    expect(await popupSays(nowhere)).toContain(popupTexts.noSite);
    await nowhere.close();

    const page = await driver.openPage(site.url);
    const noSchool = await popupOver(driver, page);
    expect(await popupSays(noSchool)).toContain(popupTexts.noSchool);
    await noSchool.press('Tab');
    // It closes the popup, maybe between the key going down and coming up.
    await noSchool.press('Enter').catch(() => undefined);
    const settings = await driver.openExtensionPage('settings.html');
    await says(settings, firstRunTexts.questions.municipality.title);

    // As if a school had been stored that cannot be read any more.
    await store(settings, { 'school.x': { version: 2, id: 'x' } });
    const badData = await popupOver(driver, page);
    expect(await popupSays(badData)).toContain(popupTexts.badData);
    await badData.close();
  });

  test('shows what it sees, and one click brings badges without a reload', async () => {
    const { browser, origin } = await start(unlinked);
    const page = await browser.openPage(`${origin}/groep/registraties`);
    const popup = await popupOver(browser, page);
    const said = await popupSays(popup);
    expect(said).toContain('Een lijst met registraties, 22 leerlingen.');
    expect(said).toContain('TL – te laat');
    expect(said).toContain('Z – ziek, geoorloofd');
    expect(said).toContain('V – verlof, geoorloofd');
    expect(said).not.toContain('Vermeulen');
    await press(popup, popupTexts.confirm);
    expect(await badgesOn(page)).toMatchObject({ 'Daan Vermeulen': '13× te laat' });
    await says(popup, SCHOOL);
    // The button is gone: the focus stands at what it changed.
    await until('the focus on the heading', () =>
      popup.evaluate(() => document.activeElement?.localName === 'h2'),
    );
    expect(await popupSays(popup)).toContain(popupTexts.on(new URL(origin).host));
    await popup.close();

    const insecure = origin.replace('127.0.0.1', 'lvs.localhost');
    const elsewhere = await popupOver(browser, await browser.openPage(insecure));
    expect(await popupSays(elsewhere)).toContain(popupTexts.insecure);
    await elsewhere.close();
  });

  test('lets a person of two schools choose first, by keyboard alone', async () => {
    const { browser, origin } = await start(unlinked, other);
    const page = await browser.openPage(`${origin}/groep/registraties`);
    const popup = await popupOver(browser, page);
    expect(await popupSays(popup)).not.toContain(popupTexts.confirm);
    const focusedText = () =>
      popup.evaluate(() => document.activeElement?.closest('label, button')?.textContent ?? '');
    await popup.press('Tab');
    expect(await focusedText()).toBe(SCHOOL);
    await popup.press('ArrowDown');
    expect(await focusedText()).toBe('De Molen');
    expect(await popupSays(popup)).toContain(popupTexts.confirm);
    await popup.press('Tab');
    expect(await focusedText()).toBe(popupTexts.confirm);
    // A code that means something else at this school is left out first.
    await popup.press('Tab');
    await popup.press('Enter');
    let presses = 1;
    for (; !(await focusedText()).startsWith('V –'); presses++) {
      expect(presses).toBeLessThan(20);
      await popup.press('Tab');
    }
    await popup.press('Space');
    for (; presses > 0; presses--) await popup.press('Shift+Tab');
    expect(await focusedText()).toBe(popupTexts.confirm);
    await popup.press('Enter');
    await badgesOn(page);
    const said = (await bar(page)) ?? '';
    expect(said).toContain('De Molen');
    expect(said).toContain('V – verlof');
    expect(said).not.toContain('TL – te laat');
    await says(popup, popupTexts.alsoFor);

    // The same site for the other school too: now the page is asked whose it is.
    await press(popup, popupTexts.alsoFor);
    await press(popup, popupTexts.linkAlso(SCHOOL));
    await says(popup, popupTexts.linked(SCHOOL));
    await popup.close();
  });

  test('asks for the frame of another site in which the list stands', async () => {
    const { browser, origin } = await start(unlinked);
    const list = `<iframe src="${origin}/groep/registraties" width="900" height="700"></iframe>`;
    const small = list.replace('900', '90');
    const site = await serveHtml({ '/': `<h1>Portaal</h1>${list}`, '/klein': small });
    open.push(site);
    const portal = site.url.replace('127.0.0.1', 'localhost');
    const frameHost = new URL(origin).host;

    const tooSmall = await popupOver(browser, await browser.openPage(`${portal}klein`));
    expect(await popupSays(tooSmall)).not.toContain(frameHost);
    await tooSmall.close();

    const page = await browser.openPage(portal);
    const popup = await popupOver(browser, page);
    expect(await popupSays(popup)).toContain(`${popupTexts.frames}\n${frameHost}`);
    await press(popup, popupTexts.turnOn);
    await says(popup, popupTexts.frameOn(frameHost));
    expect(await popupSays(popup)).toContain(popupTexts.on(new URL(portal).host));
    await popup.close();
    // The list in the frame is read, and the one bar of the tab stands around it.
    expect(await settled(page)).toMatch(/leerlingen gelezen/);
    const list2 = await browser.openPage(`${origin}/groep/registraties`);
    await settled(list2);
  });
});
