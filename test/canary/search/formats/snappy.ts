import { uncompress } from 'snappyjs';
import { type Format, type Part, startsWith, varint } from '../part.ts';

const MAX = 256 * 1024 * 1024;

/** One snappy block. @throws Error when it is none, or when not all that it promises comes out. */
export function unsnap(bytes: Uint8Array): Uint8Array {
  const { value, end } = varint(bytes, 0);
  // A copy takes 3 bytes for at most 64: more cannot come out.
  if (value > (bytes.length - end) * 22) throw new Error('no snappy block');
  return uncompress(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length), MAX);
}

/** How Chromium marks a value of IndexedDB that it made smaller: it stands within the first few bytes. */
const CHROMIUM_MARK = [0xff, 0x11, 0x02];

function markAt(bytes: Uint8Array): number {
  for (let at = 0; at < 8; at++) if (startsWith(bytes, CHROMIUM_MARK, at)) return at;
  return -1;
}

/** Values of IndexedDB in Chromium, in a database or in a file of their own. */
export const CHROMIUM_VALUE: Format = {
  name: 'snappy',
  fits: (bytes) => markAt(bytes) >= 0,
  open: (bytes) => [{ bytes: unsnap(bytes.subarray(markAt(bytes) + 3)), how: ['snappy'] }],
};

const FRAME = [0xff, 6, 0, 0, ...Buffer.from('sNaPpY')];

/** The framed snappy of Firefox: big values of IndexedDB, and bodies that a page put in its cache. */
export const FRAMED_SNAPPY: Format = {
  name: 'framed snappy',
  fits: (bytes) => startsWith(bytes, FRAME),
  open: (bytes) => {
    const chunks: Uint8Array[] = [];
    for (let at = 0; at + 4 <= bytes.length; ) {
      const length = bytes[at + 1]! | (bytes[at + 2]! << 8) | (bytes[at + 3]! << 16);
      // 4 bytes of checksum stand before the data.
      const data = bytes.subarray(at + 8, at + 4 + length);
      if (bytes[at] === 0) chunks.push(unsnap(data));
      else if (bytes[at] === 1) chunks.push(data);
      else if (bytes[at]! < 0x80) throw new Error(`a chunk of unknown kind ${bytes[at]}`);
      at += 4 + length;
    }
    return [{ bytes: Buffer.concat(chunks), how: ['framed snappy'] }];
  },
};

/** Of a value that may be snappy: what comes out, when all of it fits. */
export function maybeSnappy(bytes: Uint8Array): Part[] {
  try {
    return [{ bytes: unsnap(bytes), how: ['snappy'] }];
  } catch {
    return [];
  }
}
