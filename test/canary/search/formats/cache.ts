import { brotliDecompressSync } from 'node:zlib';
import { type Format, type Part, startsWith, view } from '../part.ts';

const CHROMIUM_START = [0x30, 0x5c, 0x72, 0xa7, 0x1b, 0x6d, 0xfb, 0xfc];
const CHROMIUM_END = Buffer.from([0xd8, 0x41, 0x0d, 0x97, 0x45, 0x6f, 0xfa, 0xf4]);
const CHROMIUM_HEADER = 24;

/** Brotli has no sign of its own: the headers beside the body tell. The other kinds are found by theirs. */
function bodyOf(body: Uint8Array, headers: Uint8Array): Part[] {
  const told = Buffer.from(headers).toString('latin1');
  return /content-encoding:\s*br\b/i.test(told)
    ? [{ bytes: brotliDecompressSync(body), how: ['body in brotli'] }]
    : [{ bytes: body, how: ['body'] }];
}

/** One entry of Chromium's simple cache: address, body, headers. */
export const CHROMIUM_CACHE: Format = {
  name: 'cache entry',
  fits: (bytes) => startsWith(bytes, CHROMIUM_START),
  open: (bytes) => {
    const start = CHROMIUM_HEADER + view(bytes).getUint32(12, true);
    const end = Buffer.from(bytes).indexOf(CHROMIUM_END, start);
    return end < 0
      ? [{ bytes: bytes.subarray(start), how: ['body, not finished'] }]
      : bodyOf(bytes.subarray(start, end), bytes.subarray(end));
  },
};

/** One entry of Firefox's cache: the body, then what is told about it; the last 4 bytes say where. */
export const FIREFOX_CACHE: Format = {
  name: 'cache2 entry',
  fits: (bytes, path) => /[\\/]cache2[\\/](?:entries|doomed)[\\/]/.test(path) && bytes.length > 4,
  open: (bytes) => {
    const end = view(bytes).getUint32(bytes.length - 4, false);
    return end < bytes.length
      ? bodyOf(bytes.subarray(0, end), bytes.subarray(end))
      : [{ bytes, how: ['body, not finished'] }];
  },
};
