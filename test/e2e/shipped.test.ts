import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { OUTPUT } from '../../scripts/build.ts';
import { accessTexts } from '../../src/texts/access.ts';
import { popupTexts } from '../../src/texts/popup.ts';
import { answer } from '../practice-lvs/routes.ts';
import { popupOver, press, saidOn, says } from './extension-page.ts';
import { BROWSERS, schoolsIn } from './practice.ts';
import { bar, settled, until } from './reading.ts';
import { selfSigned } from './self-signed.ts';
import { loadSettings } from './settings-page.ts';

/** The practice LVS over https: the only kind of site that the shipped build can be given. */
async function startSecureLvs(): Promise<{ origin: string; close(): Promise<void> }> {
  const server = createServer(selfSigned(), (request, response) => {
    const found = answer(new URL(request.url ?? '/', 'https://127.0.0.1'));
    response.writeHead(found ? 200 : 404, { 'Content-Type': `${found?.type}; charset=utf-8` });
    response.end(found?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin: `https://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}

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
    const folder = mkdtempSync(join(tmpdir(), 'vw-school-'));
    const file = join(folder, 'school.json');
    const schools = schoolsIn('school.json').map((s) => ({ ...s, origins: [], codes: [] }));
    writeFileSync(file, JSON.stringify({ verzuimwijzer: 1, schools }));
    await loadSettings(browser, file, { hasSites: false });
    rmSync(folder, { recursive: true });

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
