import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS } from '../../e2e/practice.ts';
import { randomWord } from '../random-word.ts';
import { Search } from '../search/search.ts';
import { type FolderLooked, searchFolder } from '../search/search-folder.ts';
import { plantEverything } from './plant-everything.ts';
import { startPlantSite } from './plant-site.ts';
import { writePlanter } from './planter.ts';
import { PLANTS } from './plants.ts';

describe.concurrent.each(BROWSERS)('what a page or a person leaves in %s', (name, launch) => {
  const home = mkdtempSync(join(tmpdir(), 'vw-planted-'));
  const words = new Map(PLANTS.map(({ kind }) => [kind, randomWord(14)]));
  const wordFor = (kind: string) => {
    const word = words.get(kind);
    if (word === undefined) throw new Error(`Nothing is planted as “${kind}”.`);
    return word;
  };
  let looked: FolderLooked;

  beforeAll(async () => {
    const site = await startPlantSite(wordFor);
    const driver = await launch({ extensionDir: writePlanter(name, home), home });
    try {
      await plantEverything(driver, site.origin, wordFor);
      // Session files and caches are written a moment later.
      await new Promise((resolve) => setTimeout(resolve, 3000));
    } finally {
      await driver.quit();
      await site.close();
    }
    const wanted = [...words].map(([what, text]) => ({ what, text }));
    looked = searchFolder(new Search(wanted), home);
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  test.each(PLANTS.filter((plant) => plant[name]))('is found: $kind', (plant) => {
    const places = looked.hits
      .filter(({ what }) => what === plant.kind)
      .map(({ file, how }) => [file, ...how].join(' › '));
    expect([...new Set(places)]).toContainEqual(expect.stringMatching(plant[name]!));
  });

  test('nothing in its files is passed over unread', () => {
    expect(looked.unread).toEqual([]);
  });
});
