import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { Search } from './search.ts';
import { type FolderLooked, searchFolder } from './search-folder.ts';

export const WORD = 'qzxKanërivx';
export const NUMBER = '731946285017';
/** The word with so much of itself around it that packing it is worth while. */
export const TEXT = `${Array.from({ length: 400 }, (_, i) => WORD.slice(0, 3 + (i % 8))).join(' ')} ${WORD}`;
export const bytesOf = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text));

/** A new folder for each test of a file, in which to write what is to be found. */
export function useFolder() {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'vw-written-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const look = (): FolderLooked => {
    const wanted = [
      { what: 'word', text: WORD },
      { what: 'number', text: NUMBER },
    ];
    return searchFolder(new Search(wanted), folder);
  };
  return {
    path: (name: string) => join(folder, name),
    look,
    /** Writes one file and looks. */
    lookAt: (content: Uint8Array | string, name = 'file'): FolderLooked => {
      mkdirSync(join(folder, name, '..'), { recursive: true });
      writeFileSync(join(folder, name), content);
      return look();
    },
  };
}

/** Where something was found, each place once. */
export const placesIn = ({ hits }: FolderLooked): string[] => [
  ...new Set(hits.map(({ file, how }) => [file, ...how].join(' › '))),
];
