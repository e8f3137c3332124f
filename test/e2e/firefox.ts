import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from '../../scripts/browsers.ts';
import { BidiConnection } from './bidi.ts';
import type { LaunchOptions, TestBrowser, TestPage } from './browser.ts';
import { FirefoxPage, inChrome } from './firefox-page.ts';
import { openPopup, pageInSidebar } from './firefox-popup.ts';
import { userJs } from './firefox-preferences.ts';
import { until } from './reading.ts';
import { writingIn } from './writing-in.ts';

/** Starts Firefox with a new profile, which is deleted on close. */
export async function launchFirefox(options: LaunchOptions): Promise<TestBrowser> {
  const { extensionDir, window = false, anyCertificate = false, quiet = false, home } = options;
  const { executable = ensureBrowser('firefox') } = options;
  const profile = home ? join(home, 'profile') : mkdtempSync(join(tmpdir(), 'vw-firefox-'));
  mkdirSync(profile, { recursive: true });
  writeFileSync(join(profile, 'user.js'), userJs(options));
  const args = ['--profile', profile, '--remote-debugging-port=0', '-remote-allow-system-access'];
  const child = spawn(executable, [...args, '--no-remote', ...(window ? [] : ['--headless'])], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      ...(home ? writingIn(home) : process.env),
      MOZ_CRASHREPORTER_DISABLE: '1',
      // Lets the settings above say that Mozilla's lists are not asked for.
      MOZ_REMOTE_SETTINGS_DEVTOOLS: '1',
    },
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const end = async () => {
    await bidi.send('browser.close', {}).catch(() => child.kill());
    await ended;
    bidi.close();
  };
  const bidi = await BidiConnection.open(`${await listeningAddress(child)}/session`);
  const alwaysMatch = { acceptInsecureCerts: anyCertificate };
  await bidi.send('session.new', { capabilities: { alwaysMatch } });
  const extensionId = extensionDir ? await install(bidi, extensionDir, quiet) : null;
  /** What a person does with it in the browser's list of extensions. */
  const toAddon = (act: 'disable' | 'uninstall' | 'reload') =>
    inChrome<void>(
      bidi,
      'async (id, act) => { await (await AddonManager.getAddonByID(id))[act](); }',
      [extensionId as string, act],
    );
  return {
    name: 'firefox',
    openPage: async (url) => {
      const page = new FirefoxPage(bidi, await newTab(bidi));
      await page.setView({ width: 1280, height: 900 });
      await page.goto(url);
      return page;
    },
    openExtensionPage: (path) => openExtensionTab(bidi, extensionId as string, path),
    openPopup: async (over) => {
      await (over as FirefoxPage).show();
      return openPopup(bidi, extensionId as string);
    },
    openedPage: (path) =>
      until(`${path} to open`, async () => {
        const tab = (await tabsOf(bidi)).find(({ url }) => url.endsWith(`/${path}`));
        return tab ? new FirefoxPage(bidi, tab.context) : pageInSidebar(bidi, path);
      }),
    setAccess: (origin, on) =>
      inChrome(bidi, SET_ACCESS, [extensionId as string, origin.replace(/:\d+$/, ''), String(on)]),
    answerQuestion: (answer) => inChrome(bidi, ANSWER_QUESTION, [answer]),
    sleepBackground: () =>
      inChrome(bidi, '(id) => WebExtensionPolicy.getByID(id).extension.terminateBackground()', [
        extensionId as string,
      ]),
    reinstall: async (quiet = false) => {
      const before = await tabsOf(bidi);
      await newTab(bidi); // a window needs a tab to stay
      for (const { context } of before) await bidi.send('browsingContext.close', { context });
      // A test may have removed it already.
      await bidi.send('webExtension.uninstall', { extension: extensionId }).catch(() => undefined);
      await install(bidi, extensionDir as string, quiet);
    },
    switchOff: () => toAddon('disable'),
    uninstall: () => toAddon('uninstall'),
    update: () => toAddon('reload'),
    quit: async () => {
      // The answer may not come any more.
      inChrome(bidi, QUIT, []).catch(() => undefined);
      await ended;
      bidi.close();
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
      bidi.close();
    },
    close: async () => {
      await end();
      if (!home) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Runs in the browser's own window: quits with every tab open, where a program's way first closes them. */
const QUIT = `async () => {
  const { TabStateFlusher } = ChromeUtils.importESModule('resource:///modules/sessionstore/TabStateFlusher.sys.mjs');
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  await TabStateFlusher.flushWindow(window);
  window.setTimeout(() => Services.startup.quit(Services.startup.eForceQuit));
}`;

/** Runs in the browser's own window: what the switch of a site in the list of extensions does. */
const SET_ACCESS = `async (id, origin, on) => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  const change = { permissions: [], origins: [origin + '/*'], data_collection: [] };
  await ExtensionPermissions[on === 'true' ? 'add' : 'remove'](id, change, extension);
}`;

/** Runs in the browser's own window: waits for the question and clicks its button. */
const ANSWER_QUESTION = `async (answer) => {
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const { panel } = window.PopupNotifications;
  for (let attempt = 0; attempt < 200; attempt++) {
    const question = panel.state === 'open' ? panel.firstElementChild : null;
    if (question?.id === 'addon-webext-permissions-notification') {
      (answer === 'allow' ? question.button : question.secondaryButton).click();
      return;
    }
    await new Promise((resolve) => window.setTimeout(resolve, 50));
  }
  throw new Error('Expected a question for access within 10 seconds, found none.');
}`;

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

/** Installs the extension and closes the page that it opens; answers its id. */
async function install(bidi: BidiConnection, path: string, quiet: boolean): Promise<string> {
  const { extension } = await bidi.send<{ extension: string }>('webExtension.install', {
    extensionData: { type: 'path', path },
  });
  if (quiet) return extension;
  const context = await tabWhere(bidi, ({ url }) => url.endsWith('/settings.html'));
  await newTab(bidi); // it may be the only tab there is; a window needs one to stay
  await bidi.send('browsingContext.close', { context });
  return extension;
}

async function newTab(bidi: BidiConnection): Promise<string> {
  return (await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' })).context;
}

/** BiDi refuses to navigate to `moz-extension:`, so the browser's own window opens the tab. */
async function openExtensionTab(
  bidi: BidiConnection,
  extensionId: string,
  path: string,
): Promise<TestPage> {
  // The same page may be open already.
  const before = (await tabsOf(bidi)).map(({ context }) => context);
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
  const isNew = (tab: Tab) => tab.url === url && !before.includes(tab.context);
  const page = new FirefoxPage(bidi, await tabWhere(bidi, isNew));
  const isLoaded = () => page.evaluate(() => document.readyState === 'complete').catch(() => false);
  await until(`${url} to load`, isLoaded);
  return page;
}

interface Tab {
  context: string;
  url: string;
}

async function tabsOf(bidi: BidiConnection): Promise<Tab[]> {
  return (await bidi.send<{ contexts: Tab[] }>('browsingContext.getTree', {})).contexts;
}

/** The context of the tab for which this is so, as soon as there is one. */
function tabWhere(bidi: BidiConnection, isIt: (tab: Tab) => boolean): Promise<string> {
  return until(
    'a tab of the extension',
    async () => (await tabsOf(bidi)).find(isIt)?.context ?? null,
  );
}
