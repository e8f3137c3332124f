import { afterEach, describe, expect, test } from 'vitest';
import { OUTPUT } from '../../scripts/build.ts';
import { accessTexts } from '../../src/texts/access.ts';
import { popupTexts } from '../../src/texts/popup.ts';
import { popupOver, press, saidOn, says } from './extension-page.ts';
import { BROWSERS } from './practice.ts';
import { bar, settled, until } from './reading.ts';
import { loadSchoolAt, startSecureLvs } from './secure-lvs.ts';

describe.each(BROWSERS)('the shipped build in %s', (name, launch) => {
  const open: { close(): Promise<void> }[] = [];
  afterEach(async () => {
    for (const each of open.splice(0).reverse()) await each.close();
  });

  test('has no site, gets one by one click and the browser’s question, and gives it back', async () => {
    const site = await startSecureLvs();
    open.push(site);
    const browser = await launch({ extensionDir: OUTPUT.shipped[name], anyCertificate: true });
    open.push(browser);
    await loadSchoolAt(browser, []);

    const page = await browser.openPage(`${site.origin}/groep/registraties`);
    const { host } = new URL(site.origin);
    // In Chromium the person says yes beforehand: its question cannot be answered by a program.
    if (name === 'chromium') await browser.setAccess(site.origin, true);
    const popup = await popupOver(browser, page);
    expect(await saidOn(popup)).toContain(popupTexts.off(host));
    expect(await bar(page)).toBeNull();
    await press(popup, popupTexts.confirm);
    if (name === 'firefox') await browser.answerQuestion('allow');
    expect(await settled(page)).toContain('22 leerlingen gelezen');
    await says(popup, popupTexts.on(host));

    await press(popup, popupTexts.turnOff);
    await says(popup, accessTexts.turnedOff(host));
    await until('the bar to go', async () => (await bar(page)) === null);
  });
});
