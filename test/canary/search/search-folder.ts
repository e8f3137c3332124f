import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Hit, Search } from './search.ts';

export interface FileHit extends Hit {
  /** Inside the folder. */
  file: string;
}

export interface FolderLooked {
  hits: FileHit[];
  /** What could not be read, with its file and why. */
  unread: { file: string; why: string }[];
  files: number;
  /** Of all that stands in the folder, from its root. */
  names: string[];
  /** What was taken out of files included. */
  bytes: number;
}

/** Looks in every file of a folder, in the names of its files, and in where its links point. */
export function searchFolder(search: Search, folder: string): FolderLooked {
  const looked: FolderLooked = { hits: [], unread: [], files: 0, names: [], bytes: 0 };
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const path = join(folder, name);
    const file = relative(folder, path);
    const note = (bytes: Uint8Array, at: string, how: string[]) => {
      const { hits, unread, bytes: size } = search.look(bytes, at);
      looked.hits.push(...hits.map((hit) => ({ ...hit, file, how: [...how, ...hit.how] })));
      looked.unread.push(...unread.map((why) => ({ file, why })));
      looked.bytes += size;
    };
    try {
      note(Buffer.from(name), '', ['name of the file']);
      const status = lstatSync(path);
      if (status.isSymbolicLink()) note(Buffer.from(readlinkSync(path)), '', ['link']);
      if (!status.isFile()) continue;
      looked.files++;
      looked.names.push(file);
      note(readFileSync(path), path, []);
    } catch (error) {
      looked.unread.push({ file, why: (error as Error).message });
    }
  }
  return looked;
}

/** What was found, a line each: what, where, in which form. */
export function toldOf(hits: readonly FileHit[]): string[] {
  const lines = hits.map(({ file, what, how, encoding }) => {
    return `${what} in ${[file, ...how].join(' › ')}, as ${encoding}`;
  });
  return [...new Set(lines)];
}
