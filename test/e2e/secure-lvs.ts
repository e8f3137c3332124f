import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answer } from '../practice-lvs/routes.ts';
import type { TestBrowser } from './browser.ts';
import { schoolsIn } from './practice.ts';
import { selfSigned } from './self-signed.ts';
import { loadSettings } from './settings-page.ts';

/** The practice LVS over https: the only kind of site that a build for schools can be given. */
export async function startSecureLvs(
  host = '127.0.0.1',
): Promise<{ origin: string; close(): Promise<void> }> {
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
  return { origin: `https://${host}:${(server.address() as AddressInfo).port}`, close };
}

/** Loads the practice school with these sites, and as if nobody had confirmed a code. */
export async function loadSchoolAt(browser: TestBrowser, origins: string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'vw-school-'));
  const file = join(folder, 'school.json');
  const schools = schoolsIn('school.json').map((s) => ({ ...s, origins, codes: [] }));
  writeFileSync(file, JSON.stringify({ verzuimwijzer: 1, schools }));
  await loadSettings(browser, file);
  rmSync(folder, { recursive: true });
}
