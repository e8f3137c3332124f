import { constants, gunzipSync, inflateSync, zstdDecompressSync } from 'node:zlib';
import type { Part } from '../part.ts';

const MAX = 256 * 1024 * 1024;
/** Also what was cut off gives what there is of it. */
const CUT_OFF = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: MAX };

const KINDS = [
  {
    name: 'gzip',
    signs: [[0x1f, 0x8b, 0x08]],
    open: (bytes: Uint8Array) => gunzipSync(bytes, CUT_OFF),
  },
  {
    name: 'zstd',
    signs: [[0x28, 0xb5, 0x2f, 0xfd]],
    open: (bytes: Uint8Array) => zstdDecompressSync(bytes, { maxOutputLength: MAX }),
  },
  {
    name: 'deflate',
    signs: [
      [0x78, 0x01],
      [0x78, 0x5e],
      [0x78, 0x9c],
      [0x78, 0xda],
    ],
    open: (bytes: Uint8Array) => inflateSync(bytes, CUT_OFF),
  },
];

/** What was made smaller with gzip, deflate or zstd and stands anywhere in these bytes. */
export function streamsIn(bytes: Uint8Array): Part[] {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Part[] = [];
  for (const { name, signs, open } of KINDS) {
    for (const sign of signs.map((sign) => Buffer.from(sign))) {
      for (let at = all.indexOf(sign); at >= 0; at = all.indexOf(sign, at + 1)) {
        try {
          const inside = open(all.subarray(at));
          if (inside.length > 0) parts.push({ bytes: inside, how: [`${name} at byte ${at}`] });
        } catch {
          // Two or three bytes that happen to look so.
        }
      }
    }
  }
  return parts;
}
