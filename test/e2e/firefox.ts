import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from '../../scripts/browsers.ts';
import { BidiConnection } from './bidi.ts';
import type { LaunchOptions, TestBrowser, TestPage } from './browser.ts';
import { FirefoxPage, inChrome } from './firefox-page.ts';

/** Starts Firefox with a new profile, which is deleted on close. */
export async function launchFirefox({
  extensionDir,
  window = false,
}: LaunchOptions): Promise<TestBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'vw-firefox-'));
  writeFileSync(join(profile, 'user.js'), PREFERENCES);
  const args = ['--profile', profile, '--remote-debugging-port=0', '-remote-allow-system-access'];
  const child = spawn(
    ensureBrowser('firefox'),
    [...args, '--no-remote', ...(window ? [] : ['--headless'])],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' },
    },
  );
  const bidi = await BidiConnection.open(`${await listeningAddress(child)}/session`);
  await bidi.send('session.new', { capabilities: {} });
  const extensionId = extensionDir ? await install(bidi, extensionDir) : null;

  const newTab = async (): Promise<string> =>
    (await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' })).context;
  return {
    name: 'firefox',
    openPage: async (url) => {
      const page = new FirefoxPage(bidi, await newTab());
      await page.setView({ width: 1280, height: 900 });
      await page.goto(url);
      return page;
    },
    openExtensionPage: (path) => openExtensionTab(bidi, extensionId as string, path),
    switchOff: () =>
      inChrome(bidi, 'async (id) => (await AddonManager.getAddonByID(id)).disable()', [
        extensionId as string,
      ]),
    close: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      await bidi.send('browser.close', {}).catch(() => child.kill());
      await ended;
      bidi.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** No start page, no offers, nothing that goes looking for the network. */
const PREFERENCES = Object.entries({
  'browser.startup.page': 0,
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.normandy.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'intl.accept_languages': 'nl, en',
})
  .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
  .join('');

function listeningAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk) => {
      said += chunk;
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(`Firefox ended (exit ${code}) before it listened. It said:\n${said}`)),
    );
  });
}

async function install(bidi: BidiConnection, path: string): Promise<string> {
  const { extension } = await bidi.send<{ extension: string }>('webExtension.install', {
    extensionData: { type: 'path', path },
  });
  return extension;
}

/** BiDi refuses to navigate to `moz-extension:`, so the browser's own window opens the tab. */
async function openExtensionTab(
  bidi: BidiConnection,
  extensionId: string,
  path: string,
): Promise<TestPage> {
  const url = await inChrome<string>(
    bidi,
    `(id, path) => {
      const url = WebExtensionPolicy.getByID(id).getURL(path);
      const window = Services.wm.getMostRecentWindow('navigator:browser');
      const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
      window.gBrowser.selectedTab = window.gBrowser.addTab(url, { triggeringPrincipal });
      return url;
    }`,
    [extensionId, path],
  );
  for (let attempt = 0; attempt < 100; attempt++) {
    const { contexts } = await bidi.send<{ contexts: { context: string; url: string }[] }>(
      'browsingContext.getTree',
      {},
    );
    const tab = contexts.findLast((context) => context.url === url);
    if (tab) {
      const page = new FirefoxPage(bidi, tab.context);
      if (await page.evaluate(() => document.readyState === 'complete').catch(() => false))
        return page;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Expected a tab with ${url} within 5 seconds, found none.`);
}
