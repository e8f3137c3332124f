import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Runs in the extension: opens a page when it is installed, as ours does, which the drivers wait for. */
const BACKGROUND = `
const api = globalThis.browser ?? globalThis.chrome;
api.runtime.onInstalled.addListener(() => api.tabs.create({ url: api.runtime.getURL('settings.html') }));
`;

/** Writes an extension that can store, into a folder; answers the folder. */
export function writePlanter(name: 'chromium' | 'firefox', home: string): string {
  const folder = join(home, 'planter');
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Planter',
    version: '1',
    permissions: ['storage', 'unlimitedStorage'],
    background:
      name === 'chromium' ? { service_worker: 'background.js' } : { scripts: ['background.js'] },
    browser_specific_settings: { gecko: { id: 'planter@example.invalid' } },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'background.js'), BACKGROUND);
  writeFileSync(join(folder, 'settings.html'), '<!doctype html><title>Planter</title>');
  return folder;
}
