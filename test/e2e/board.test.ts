import { afterEach, describe, expect, test } from 'vitest';
import { OUTPUT } from '../../scripts/build.ts';
import { accessTexts } from '../../src/texts/access.ts';
import { popupTexts } from '../../src/texts/popup.ts';
import { popupOver, press, saidOn, says } from './extension-page.ts';
import { BROWSERS } from './practice.ts';
import { bar, settled, until } from './reading.ts';
import { loadSchoolAt, startSecureLvs } from './secure-lvs.ts';

/** A site that the board build requires by `https://*.magister.net/*`; the name is invented. */
const HOST = 'verzonnen-school.magister.net';

describe.each(BROWSERS)('the board build in %s', (name, launch) => {
  const open: { close(): Promise<void> }[] = [];
  afterEach(async () => {
    for (const each of open.splice(0).reverse()) await each.close();
  });
  const start = async () => {
    const site = await startSecureLvs(HOST);
    open.push(site);
    const extensionDir = OUTPUT.board[name];
    const browser = await launch({ extensionDir, anyCertificate: true, loopbackHost: HOST });
    open.push(browser);
    return { origin: site.origin, host: new URL(site.origin).host, browser };
  };

  test('a known LVS is on by one click, without a question of the browser', async () => {
    const { origin, host, browser } = await start();
    await loadSchoolAt(browser, []);
    const page = await browser.openPage(`${origin}/groep/registraties`);
    const popup = await popupOver(browser, page);
    const said = await saidOn(popup);
    expect(said).toContain(popupTexts.unlinked(host));
    expect(said).not.toContain(popupTexts.asks(host));
    // Nobody has said that a school works here.
    expect(await bar(page)).toBeNull();
    await press(popup, popupTexts.confirm);
    expect(await settled(page)).toContain('22 leerlingen gelezen');
    await says(popup, popupTexts.on(host));

    // It came with the installation: neither browser takes one site out of that.
    await press(popup, popupTexts.turnOff);
    await says(popup, accessTexts.kept(host));
    expect(await bar(page)).toContain('22 leerlingen gelezen');
  });

  test('where the settings name the site nothing is asked at all, and only that site is told', async () => {
    const { origin, browser } = await start();
    await loadSchoolAt(browser, [origin]);
    const page = await browser.openPage(`${origin}/groep/registraties`);
    expect(await settled(page)).toContain('22 leerlingen gelezen');
    const settings = await browser.openExtensionPage('settings.html');
    const told = () =>
      settings.evaluate(() =>
        [...document.querySelectorAll('.site h3')].map((heading) => heading.textContent),
      );
    await until('the sites to be told', async () => (await told()).length > 0);
    expect(await told()).toEqual([origin]);
  });
});
