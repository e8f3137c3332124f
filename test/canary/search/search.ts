import { CHROMIUM_CACHE, FIREFOX_CACHE } from './formats/cache.ts';
import { LEVELDB_LOG } from './formats/leveldb-log.ts';
import { LEVELDB_TABLE } from './formats/leveldb-table.ts';
import { LZ4_FRAMES, MOZ_LZ4, MOZ_STRUCTURED_LZ4 } from './formats/lz4.ts';
import { PICTURE } from './formats/picture.ts';
import { CHROMIUM_VALUE, FRAMED_SNAPPY } from './formats/snappy.ts';
import { SNSS } from './formats/snss.ts';
import { SQLITE } from './formats/sqlite.ts';
import { streamsIn } from './formats/streams.ts';
import { ZIP } from './formats/zip.ts';
import { Matcher } from './matcher.ts';
import { needlesFor, type Wanted } from './needle.ts';
import type { Format, Part } from './part.ts';
import { looksSealed } from './sealed.ts';

const FORMATS: Format[] = [
  SQLITE,
  LEVELDB_TABLE,
  LEVELDB_LOG,
  SNSS,
  MOZ_LZ4,
  MOZ_STRUCTURED_LZ4,
  LZ4_FRAMES,
  FRAMED_SNAPPY,
  CHROMIUM_VALUE,
  CHROMIUM_CACHE,
  FIREFOX_CACHE,
  ZIP,
  PICTURE,
];
/** What is packed deeper than this was packed to be hidden. */
const DEEPEST = 6;

export interface Hit {
  what: string;
  text: string;
  encoding: string;
  /** From the outside in; empty: as it stands. */
  how: string[];
}

export interface Looked {
  hits: Hit[];
  /** Parts that could not be read, each with why. */
  unread: string[];
  /** So many bytes were looked at, what was taken out included. */
  bytes: number;
}

/** Looks for strings in bytes, and in all that these bytes hold in a form that is known here. */
export class Search {
  private readonly matcher: Matcher;

  constructor(wanted: readonly Wanted[]) {
    this.matcher = new Matcher(needlesFor(wanted));
  }

  /** `path`: of the file that holds them, if there is one. */
  look(bytes: Uint8Array, path = ''): Looked {
    const looked: Looked = { hits: [], unread: [], bytes: 0 };
    this.into({ bytes, how: [] }, path, looked);
    looked.unread = [...new Set(looked.unread)];
    return looked;
  }

  private into({ bytes, how }: Part, path: string, looked: Looked): void {
    looked.bytes += bytes.length;
    for (const { needle } of this.matcher.matchesIn(bytes)) {
      const { what, text, encoding } = needle;
      looked.hits.push({ what, text, encoding, how });
    }
    const tell = (why: string) => looked.unread.push([...how, why].join(' › '));
    if (how.length > DEEPEST) return void tell('packed too deep');
    const format = FORMATS.find((format) => format.fits(bytes, path));
    let parts: Part[] = [];
    try {
      parts = format?.open(bytes, path) ?? [];
    } catch (error) {
      tell(`${format?.name} that cannot be read: ${(error as Error).message}`);
    }
    const streams = streamsIn(bytes);
    if (format === undefined && streams.length === 0 && looksSealed(bytes)) {
      tell('bytes that look packed or sealed, in no way that is known here');
    }
    for (const part of [...parts, ...streams]) {
      this.into({ bytes: part.bytes, how: [...how, ...part.how] }, '', looked);
    }
  }
}
