/**
 * What stands where a browser lets a page keep things besides the extension's own storage, of the
 * extension's own origin: how many items. Null: this browser does not say it.
 */
export interface OtherStores {
  localStorage: number | null;
  sessionStorage: number | null;
  indexedDb: number | null;
  caches: number | null;
  cookies: number | null;
}

/** Looks in each of them. */
export async function countOtherStores(): Promise<OtherStores> {
  return {
    localStorage: await counted(() => localStorage.length),
    sessionStorage: await counted(() => sessionStorage.length),
    indexedDb: await counted(async () => (await indexedDB.databases()).length),
    caches: await counted(async () => (await caches.keys()).length),
    cookies: await counted(() => document.cookie.split(';').filter((one) => one.trim()).length),
  };
}

async function counted(count: () => number | Promise<number>): Promise<number | null> {
  try {
    return await count();
  } catch {
    return null;
  }
}
