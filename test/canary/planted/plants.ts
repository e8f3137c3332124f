/** A kind of store, and where what was put in it must be found: in which file, and how taken out. */
export interface Plant {
  kind: string;
  chromium?: RegExp;
  firefox?: RegExp;
}

/** Each gets a word of its own, so that every store has to give up what was put in it and in no other. */
export const PLANTS: readonly Plant[] = [
  {
    kind: 'storage.local, compacted',
    chromium: /Local Extension Settings.*\.ldb › LevelDB (block|value)$/,
    firefox: /moz-extension.*\/idb\/.*\.sqlite › SQLite object_data\.data › snappy/,
  },
  {
    kind: 'storage.local, just written',
    chromium: /Local Extension Settings.*\.log › LevelDB value$/,
    firefox: /moz-extension.*\/idb\/.*\.sqlite › SQLite object_data\.data › snappy/,
  },
  {
    kind: 'key of storage.local',
    chromium: /Local Extension Settings.*\.ldb › LevelDB keys$/,
  },
  {
    kind: 'key of storage.local in the list of tables',
    chromium: /Local Extension Settings.*MANIFEST-\d+ › LevelDB record$/,
  },
  {
    kind: 'IndexedDB, small value',
    chromium: /IndexedDB\/http.*(LevelDB value|SQLite \S+)/,
    firefox: /storage\/default\/http.*\/idb\/.*\.sqlite › SQLite object_data\.data/,
  },
  {
    kind: 'IndexedDB, big value',
    chromium: /IndexedDB\/http.*(LevelDB value › snappy|blob.* › snappy|SQLite \S+ › snappy)$/,
    firefox: /\/idb\/.*\.files\/\d+ › framed snappy$/,
  },
  {
    kind: 'IndexedDB, a file in it',
    chromium: /IndexedDB\/http/,
    firefox: /\/idb\/.*\.files\/\d+$/,
  },
  {
    kind: 'localStorage',
    chromium: /Local Storage\/leveldb\/.*LevelDB value$/,
    firefox: /\/ls\/data\.sqlite › SQLite data/,
  },
  {
    kind: 'sessionStorage',
    chromium: /Session Storage\/.*LevelDB value$/,
    firefox: /sessionstore\.jsonlz4 › mozLz4$/,
  },
  {
    kind: 'cookie',
    chromium: /Cookies › SQLite cookies\.encrypted_value › sealed$/,
    firefox: /cookies\.sqlite › SQLite moz_cookies$/,
  },
  {
    kind: 'title of a page',
    chromium: /History › SQLite urls$/,
    firefox: /places\.sqlite › SQLite moz_places$/,
  },
  {
    kind: 'address of a page',
    chromium: /History › SQLite urls$/,
    firefox: /places\.sqlite › SQLite moz_places$/,
  },
  {
    kind: 'title of a tab that is open',
    chromium: /Sessions\/.* › SNSS command$/,
    firefox: /sessionstore\.jsonlz4 › mozLz4$/,
  },
  {
    kind: 'title of a tab that is open, sealed',
    chromium: /Sessions_Encrypted\/.* › SNSS command$/,
  },
  {
    kind: 'field to be restored',
    chromium: /Sessions\/.* › SNSS command$/,
    firefox: /sessionstore\.jsonlz4 › mozLz4$/,
  },
  {
    kind: 'form history',
    chromium: /Web Data › SQLite autofill$/,
    firefox: /formhistory\.sqlite › SQLite moz_formhistory$/,
  },
  {
    kind: 'cached answer',
    chromium: /Cache_Data\/\w+_0( › body)?$/,
    firefox: /cache2\/entries\/\w+( › body)?$/,
  },
  {
    kind: 'cached answer, gzip',
    chromium: /Cache_Data\/\w+_0 › .*gzip at byte \d+$/,
    firefox: /cache2\/entries\/\w+ › .*gzip at byte \d+$/,
  },
  {
    kind: 'cached answer, brotli',
    chromium: /Cache_Data\/\w+_0 › body in brotli$/,
    firefox: /cache2\/entries\/\w+ › body in brotli$/,
  },
  {
    kind: 'cached answer, zstd',
    chromium: /Cache_Data\/\w+_0 › .*zstd at byte \d+$/,
    firefox: /cache2\/entries\/\w+ › .*zstd at byte \d+$/,
  },
  {
    kind: 'cache of a service worker',
    chromium: /Service Worker\/CacheStorage\//,
    firefox: /storage\/default\/http.*\/cache\/morgue\/.* › framed snappy$/,
  },
  {
    kind: 'script of a service worker',
    chromium: /Service Worker\/ScriptCache\//,
    firefox: /storage\/default\/http.*\/cache\/morgue\/.* › framed snappy$|serviceworker/i,
  },
  {
    kind: 'private file of a site',
    chromium: /File System\//,
    firefox: /storage\/default\/http.*\/fs\//,
  },
  {
    kind: 'saved file',
    chromium: /Downloads\//,
    firefox: /downloads\//,
  },
  {
    kind: 'name of a saved file',
    chromium: /History › SQLite downloads/,
    firefox: /downloads\/|places\.sqlite › SQLite moz_annos$/,
  },
];
