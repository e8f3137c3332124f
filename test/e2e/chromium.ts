import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { ensureBrowser } from '../../scripts/browsers.ts';
import type { LaunchOptions, TestBrowser, TestPage } from './browser.ts';
import { ChromiumPage } from './chromium-page.ts';
import { until } from './reading.ts';
import { writingIn } from './writing-in.ts';

const VIEW = { width: 1280, height: 900 };

/** Chromium as a program has it. */
export interface ChromiumBrowser extends TestBrowser {
  /** The window is gone. */
  closed: Promise<unknown>;
  /** Folder of the profile, which is new and is deleted on close. */
  profile: string;
}

export async function launchChromium({
  extensionDir,
  window = false,
  anyCertificate = false,
  loopbackHost,
  executable = ensureBrowser('chromium'),
  quiet = false,
  home,
  proxyPort,
}: LaunchOptions): Promise<ChromiumBrowser> {
  const profile = home ? join(home, 'profile') : mkdtempSync(join(tmpdir(), 'vw-chromium-'));
  // Playwright takes no notice of popups without this.
  process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1';
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: executable,
    headless: false,
    viewport: window ? null : VIEW,
    ...(home && { env: writingIn(home) }),
    args: [
      ...(proxyPort === undefined ? [] : throughProxy(proxyPort)),
      ...(window ? [] : ['--headless=new']),
      ...(process.getuid?.() === 0 || !window ? ['--no-sandbox'] : []),
      ...(anyCertificate ? ['--ignore-certificate-errors'] : []),
      ...(loopbackHost ? [`--host-resolver-rules=MAP ${loopbackHost} 127.0.0.1`] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--lang=nl',
      '--enable-unsafe-extension-debugging', // to install the extension and click its toolbar button
    ],
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
  });
  if (home) {
    // Chromium saves what is downloaded itself, as for a person.
    const downloads = { behavior: 'default' } as const;
    await inBrowser(context, (browser) => browser.send('Browser.setDownloadBehavior', downloads));
  }
  const open = async (url: string): Promise<TestPage> => {
    const page = await context.newPage();
    const driver = new ChromiumPage(page, await context.newCDPSession(page));
    await driver.goto(url);
    return driver;
  };
  const extension = extensionDir ? await install(context, extensionDir, quiet) : null;
  const id = () => {
    if (extension === null) throw new Error('Expected a browser with the extension.');
    return extension;
  };
  /** Runs in the browser's own page of extensions. */
  const inExtensionList = async (act: (id: string) => Promise<void>) => {
    const page = await open('chrome://extensions');
    await page.evaluate(act, id());
    await page.close();
  };
  return {
    name: 'chromium',
    closed: new Promise((resolve) => context.once('close', resolve)),
    profile,
    quit: () => context.close(),
    openPage: open,
    openExtensionPage: async (path) => open(`chrome-extension://${id()}/${path}`),
    openPopup: async (over) => openPopup(context, id(), over as ChromiumPage),
    openedPage: async (path) => {
      const page = await until(`${path} to open`, async () => {
        return context.pages().find((one) => one.url().endsWith(`/${path}`)) ?? null;
      });
      return new ChromiumPage(page, await context.newCDPSession(page));
    },
    setAccess: async (origin, on) => {
      const page = await open('chrome://extensions');
      await page.evaluate(setAccessHere, id(), `${origin.replace(/:\d+$/, '')}/*`, on);
      await page.close();
    },
    answerQuestion: () => Promise.reject(new Error('Chromium lets no program answer it.')),
    sleepBackground: async () => {
      await inBrowser(context, async (browser) => {
        const filter = [{ type: 'service_worker' }];
        const { targetInfos } = await browser.send('Target.getTargets', { filter });
        for (const { targetId } of targetInfos)
          await browser.send('Target.closeTarget', { targetId });
      });
    },
    reinstall: async (quiet = false) => {
      const before = context.pages();
      await context.newPage(); // a window needs a tab to stay
      for (const page of before) await page.close();
      // A test may have removed it already.
      await remove(context, id()).catch(() => undefined);
      await install(context, extensionDir as string, quiet);
    },
    switchOff: () => inExtensionList((id: string) => chrome.management.setEnabled(id, false)),
    uninstall: () => remove(context, id()),
    update: () =>
      inExtensionList(async (id: string) => {
        // Chromium keeps an unpacked extension only in developer mode when it starts anew.
        await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
        await chrome.developerPrivate.reload(id, {});
      }),
    kill: async () => {
      const { processInfo } = await inBrowser(context, (browser) =>
        browser.send('SystemInfo.getProcessInfo'),
      );
      const closed = new Promise((resolve) => context.once('close', resolve));
      process.kill(processInfo.find(({ type }) => type === 'browser')!.id, 'SIGKILL');
      await closed;
    },
    close: async () => {
      await context.close();
      if (!home) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** By itself Chromium goes round a proxy to loopback. */
const throughProxy = (port: number) => [
  `--proxy-server=127.0.0.1:${port}`,
  '--proxy-bypass-list=<-loopback>',
];

/** Exists on the browser's own page of extensions. */
declare const chrome: {
  management: { setEnabled(id: string, on: boolean): Promise<void> };
  developerPrivate: {
    updateExtensionConfiguration(change: {
      extensionId: string;
      hostAccess: string;
    }): Promise<void>;
    addHostPermission(id: string, pattern: string): Promise<void>;
    removeHostPermission(id: string, pattern: string): Promise<void>;
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    reload(id: string, options: object): Promise<void>;
  };
};

/** Runs in that page: the choice "on specific sites", and a site in its list. */
async function setAccessHere(id: string, pattern: string, on: boolean): Promise<void> {
  const { developerPrivate } = chrome;
  const hostAccess = 'ON_SPECIFIC_SITES';
  await developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess });
  if (on) await developerPrivate.addHostPermission(id, pattern);
  else await developerPrivate.removeHostPermission(id, pattern).catch(() => undefined);
}

/** The page that the extension opens by itself when it is installed. */
function firstRunPage(context: BrowserContext): Promise<Page> {
  return until('the first run to open by itself', async () => {
    const page = context.pages().find((page) => page.url().endsWith('/settings.html'));
    return page ?? null;
  });
}

/** Installs the extension and closes the page that it opens; answers its id. */
async function install(context: BrowserContext, path: string, quiet: boolean): Promise<string> {
  const { id } = await inBrowser(context, (browser) =>
    browser.send('Extensions.loadUnpacked', { path }),
  );
  if (quiet) return id;
  const page = await firstRunPage(context);
  await context.newPage(); // it may be the only tab there is; a window needs one to stay
  await page.close();
  return id;
}

async function remove(context: BrowserContext, id: string): Promise<void> {
  await inBrowser(context, (browser) => browser.send('Extensions.uninstall', { id }));
}

/** Speaks with the browser as a whole, over its own protocol. */
async function inBrowser<R>(
  context: BrowserContext,
  speak: (browser: CDPSession) => Promise<R>,
): Promise<R> {
  const browser = await context.browser()!.newBrowserCDPSession();
  const answer = await speak(browser);
  await browser.detach();
  return answer;
}

/** Clicks the extension's toolbar button over a tab: the browser grants what a click grants. */
async function openPopup(
  context: BrowserContext,
  id: string,
  over: ChromiumPage,
): Promise<TestPage> {
  await over.show();
  const page = await inBrowser(context, async (browser) => {
    const { targetInfos } = await browser.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const tab = targetInfos.find(({ embedderData }) => String(embedderData?.tabActive) === 'true');
    if (!tab) throw new Error('Expected a tab in front, found none.');
    const opened = context.waitForEvent('page', (page) => page.url().endsWith('/popup.html'));
    await browser.send('Extensions.triggerAction', { id, targetId: tab.targetId });
    return opened;
  });
  const cdp = await context.newCDPSession(page);
  // The popup takes the size of its content, not that of a tab.
  await cdp.send('Emulation.clearDeviceMetricsOverride');
  return new ChromiumPage(page, cdp);
}
