import { beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS } from '../e2e/practice.ts';
import { BIRTH_DATE } from './pupils.ts';
import { type Run, runIn } from './run.ts';
import { Search } from './search/search.ts';
import { type FileHit, toldOf } from './search/search-folder.ts';
import { foundIn, unexplained } from './traffic.ts';
import { PATHS } from './walk/paths.ts';
import { LIST } from './walk/person.ts';
import { inTheMiddle, walk } from './walk/walk.ts';

/** Where each browser keeps the settings of an extension, and the tabs that are open. */
const PLACES = {
  chromium: { settings: /Local Extension Settings\//, tabs: /Sessions\/.* › SNSS command/ },
  firefox: {
    settings: /storage\/default\/moz-extension.*\.sqlite/,
    tabs: /sessionstore.*lz4 › mozLz4/,
  },
};
/**
 * Lists that Mozilla gives every Firefox (remote settings: what add-ons are blocked, and since when).
 * Any date may be in them; names and numbers may not.
 */
const MOZILLAS_LISTS = /storage\/permanent\/chrome\/idb\/3870112724rsegmnoittet-es\.sqlite/;
/** Of a busy machine, for one life of a browser; it takes half a minute. */
const PATIENCE_MS = 400_000;
const SAVED = [/\/verzuimwijzer-voorbeeld\.html$/, /\/verzuimwijzer-instellingen\.json$/, /\.ics$/];

describe.concurrent.each(BROWSERS)('a day at school with %s', (name, launch) => {
  /** What was found of what must not be there: nothing. */
  const ofPupils = ({ of, looked }: Run) => {
    const names = new Set(of.wanted.map(({ what }) => what));
    const isOther = ({ what, file }: FileHit) => what === BIRTH_DATE && MOZILLAS_LISTS.test(file);
    return toldOf(looked.hits.filter((hit) => names.has(hit.what) && !isOther(hit)));
  };
  const placesOf = ({ looked }: Run, what: string) =>
    looked.hits
      .filter((hit) => hit.what === what)
      .map(({ file, how }) => [file, ...how].join(' › '));

  describe.each([
    ['through every feature, and quit', 'quit', walk],
    ['killed in the middle', 'kill', undefined],
  ] as const)('%s', (_, ending, whole) => {
    let run: Run;
    beforeAll(async () => {
      const live = () =>
        runIn(
          name,
          launch,
          ending,
          async (person) => {
            await whole?.(person);
            await inTheMiddle(person);
          },
          [LIST],
        );
      run = await live().catch((error: Error) => {
        // Only what a busy machine cut off begins anew, with a class of its own; never what was found.
        if (!error.message.includes('in vain')) throw error;
        console.warn(`Once more, since it was cut off: ${error.message}`);
        return live();
      });
    }, PATIENCE_MS);

    test('no name, number or birth date of a pupil is in any file', () => {
      expect(ofPupils(run)).toEqual([]);
    });

    test('every file could be read', () => {
      expect(run.looked.files).toBeGreaterThan(40);
      expect(run.looked.unread).toEqual([]);
    });

    test('what does belong there is found: the name of the school, the tabs that were open', () => {
      const { settings, tabs } = PLACES[name];
      expect(placesOf(run, run.schoolName)).toContainEqual(expect.stringMatching(settings));
      expect(placesOf(run, LIST)).toContainEqual(expect.stringMatching(tabs));
    });

    test('no request holds anything of a pupil', () => {
      expect(run.sent.length).toBeGreaterThan(0);
      expect(foundIn(new Search(run.of.wanted), run.sent)).toEqual([]);
    });

    test('every request is one of the pages of the LVS, or of the browser itself', () => {
      expect(unexplained(run.sent, name, { origin: run.origin, paths: PATHS })).toEqual([]);
    });

    // Who is cut off in the middle has saved nothing yet.
    if (whole === undefined) return;
    test('the files that a person saved were saved, and were looked through', () => {
      for (const saved of SAVED) {
        expect(run.looked.names).toContainEqual(expect.stringMatching(saved));
      }
    });
  });
});
