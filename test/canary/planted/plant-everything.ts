import type { TestBrowser, TestPage } from '../../e2e/browser.ts';
import { element, type } from '../../e2e/extension-page.ts';
import { until } from '../../e2e/reading.ts';

type WordFor = (kind: string) => string;

interface StorageApi {
  storage: { local: { set(values: object): Promise<void> } };
}
declare const browser: StorageApi | undefined;
declare const chrome: StorageApi;

/** Puts a word in every kind of store, by the means that pages, extensions and persons have. */
export async function plantEverything(
  driver: TestBrowser,
  origin: string,
  wordFor: WordFor,
): Promise<void> {
  await inExtension(driver, wordFor);
  const page = await driver.openPage(`${origin}/`);
  await inStores(page, wordFor);
  for (const path of ['/titel', `/adres/${wordFor('address of a page')}`]) {
    await page.goto(origin + path);
  }
  for (const path of ['', '-gzip', '-brotli', '-zstd']) await page.goto(`${origin}/bewaard${path}`);
  await page.goto(`${origin}/formulier`);
  await page.click(await element(page, 'input'));
  await type(page, wordFor('form history'));
  await page.click(await element(page, 'button'));
  await until('the form to be sent', () =>
    page.evaluate(() => document.title === 'Verstuurd').catch(() => false),
  );
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = '/bestand';
    document.body.append(link);
    link.click();
  });
  const open = await driver.openPage(`${origin}/open`);
  await open.evaluate((word) => sessionStorage.setItem('plant', word), wordFor('sessionStorage'));
  await open.click(await element(open, 'textarea'));
  await type(open, wordFor('field to be restored'));
}

/** More than the 4 MB that Chromium holds in its log before it makes a table of it. */
const FILL = 5;

async function inExtension(driver: TestBrowser, wordFor: WordFor): Promise<void> {
  const page = await driver.openExtensionPage('settings.html');
  const words = {
    first: wordFor('key of storage.local in the list of tables'),
    key: wordFor('key of storage.local'),
    compacted: wordFor('storage.local, compacted'),
    written: wordFor('storage.local, just written'),
  };
  await page.evaluate(
    async ({ first, key, compacted, written }, megabytes) => {
      const { local } = (typeof browser === 'undefined' ? chrome : browser).storage;
      // The first key of a table stands in the list of tables.
      await local.set({ [`!${first}`]: 1, [`k${key}`]: 1, value: `${compacted} `.repeat(50) });
      for (let i = 0; i < megabytes; i++) {
        const filling = Array.from({ length: 2 ** 17 }, () =>
          Math.random().toString(36).slice(2, 10),
        );
        await local.set({ [`filling${i}`]: filling.join('') });
      }
      await local.set({ last: written });
    },
    words,
    FILL,
  );
  await page.close();
}

async function inStores(page: TestPage, wordFor: WordFor): Promise<void> {
  const words = {
    small: wordFor('IndexedDB, small value'),
    big: wordFor('IndexedDB, big value'),
    file: wordFor('IndexedDB, a file in it'),
    local: wordFor('localStorage'),
    cookie: wordFor('cookie'),
    own: wordFor('private file of a site'),
  };
  await page.evaluate(async (words) => {
    localStorage.setItem('plant', words.local);
    // biome-ignore lint/suspicious/noDocumentCookie: the plainest way
    document.cookie = `plant=${words.cookie}; max-age=31536000`;
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('plant', 1);
      request.onupgradeneeded = () => request.result.createObjectStore('store');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    await new Promise<void>((resolve, reject) => {
      const change = database.transaction('store', 'readwrite');
      const store = change.objectStore('store');
      store.put({ word: words.small }, 'small');
      store.put({ words: `${words.big} `.repeat(200_000) }, 'big');
      store.put(new Blob([words.file]), 'file');
      change.oncomplete = () => resolve();
      change.onerror = () => reject(change.error);
    });
    const folder = await navigator.storage.getDirectory();
    const writer = await (await folder.getFileHandle('plant', { create: true })).createWritable();
    await writer.write(words.own);
    await writer.close();
    await navigator.serviceWorker.register('/werker.js');
    await navigator.serviceWorker.ready;
  }, words);
}
