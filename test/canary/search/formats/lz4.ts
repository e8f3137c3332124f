import { decompress, decompressBlock } from 'lz4js';
import { type Format, type Part, startsWith, view } from '../part.ts';

const MAX = 256 * 1024 * 1024;

function block(bytes: Uint8Array, size: number): Uint8Array {
  if (size > MAX) throw new Error(`${size} bytes promised`);
  const into = new Uint8Array(size);
  const end = decompressBlock(bytes, into, 0, bytes.length, 0);
  if (end !== size) throw new Error(`${size} bytes promised, ${end} came`);
  return into;
}

/** Firefox's `.jsonlz4`, `.baklz4`, `.mozlz4`: session restore, among others. */
export const MOZ_LZ4: Format = {
  name: 'mozLz4',
  fits: (bytes) => startsWith(bytes, 'mozLz40\0'),
  open: (bytes) => {
    const size = view(bytes).getUint32(8, true);
    return [{ bytes: block(bytes.subarray(12), size), how: ['mozLz4'] }];
  },
};

const FRAME = [0x04, 0x22, 0x4d, 0x18];

/** LZ4 frames one after another behind a header, as in Firefox's startup cache. */
export const LZ4_FRAMES: Format = {
  name: 'LZ4 frames',
  fits: (bytes, path) => startsWith(bytes, FRAME) || /startupCache\.\d+\.\w+$/.test(path),
  open: (bytes) => {
    const parts: Part[] = [];
    const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const sign = Buffer.from(FRAME);
    for (let at = all.indexOf(sign); at >= 0; ) {
      const next = all.indexOf(sign, at + 4);
      const frame = Uint8Array.from(all.subarray(at, next < 0 ? all.length : next));
      parts.push({ bytes: Uint8Array.from(decompress(frame)), how: ['LZ4'] });
      at = next;
    }
    return parts;
  },
};

/** Firefox's list of what extensions start with: `mozJSSCLz40v001`, then one block. */
export const MOZ_STRUCTURED_LZ4: Format = {
  name: 'mozJSSCLz4',
  fits: (bytes) => startsWith(bytes, 'mozJSSCLz40v001\0'),
  open: (bytes) => {
    const size = view(bytes).getUint32(16, true);
    return [{ bytes: block(bytes.subarray(20), size), how: ['mozJSSCLz4'] }];
  },
};
