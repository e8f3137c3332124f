import { randomBytes } from 'node:crypto';
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { compressBlock, compressBound, compress as lz4 } from 'lz4js';
import { compress as snappy } from 'snappyjs';
import { describe, expect, test } from 'vitest';
import { bytesOf, placesIn, TEXT, useFolder } from './written.fixture.ts';

const { lookAt } = useFolder();

describe('a word is found in what is packed', () => {
  const framed = (chunk: Uint8Array, kind: number) => {
    const length = chunk.length + 4;
    return Buffer.concat([
      Buffer.from([kind, length & 255, (length >> 8) & 255, length >> 16, 0, 0, 0, 0]),
      chunk,
    ]);
  };
  const mozLz4 = () => {
    const plain = bytesOf(TEXT);
    const into = new Uint8Array(compressBound(plain.length));
    const end = compressBlock(plain, into, 0, plain.length, new Uint32Array(65536));
    const size = Buffer.alloc(4);
    size.writeUInt32LE(plain.length);
    return Buffer.concat([Buffer.from('mozLz40\0'), size, into.subarray(0, end)]);
  };
  const brotliEntry = () => {
    const header = Buffer.alloc(24);
    Buffer.from([0x30, 0x5c, 0x72, 0xa7, 0x1b, 0x6d, 0xfb, 0xfc]).copy(header);
    header.writeUInt32LE(3, 12);
    const end = Buffer.from([0xd8, 0x41, 0x0d, 0x97, 0x45, 0x6f, 0xfa, 0xf4]);
    const headers = Buffer.from('\0Content-Encoding: br\0');
    return Buffer.concat([header, Buffer.from('key'), brotliCompressSync(TEXT), end, headers]);
  };
  const ways: Record<string, [content: Uint8Array, path?: string]> = {
    gzip: [gzipSync(TEXT)],
    'gzip, cut off': [gzipSync(TEXT + randomBytes(9999).toString('hex')).subarray(0, 2000)],
    'gzip within other bytes': [Buffer.concat([randomBytes(999), gzipSync(TEXT)])],
    deflate: [deflateSync(TEXT)],
    zstd: [zstdCompressSync(TEXT)],
    'gzip in gzip': [gzipSync(gzipSync(TEXT))],
    zip: [zipSync({ 'a.txt': bytesOf(TEXT) })],
    mozLz4: [mozLz4()],
    'LZ4 frame': [lz4(bytesOf(TEXT))],
    'framed snappy': [
      Buffer.concat([
        Buffer.from([0xff, 6, 0, 0]),
        Buffer.from('sNaPpY'),
        framed(bytesOf('niets'), 1),
        framed(snappy(bytesOf(TEXT)), 0),
      ]),
    ],
    'value of IndexedDB in Chromium': [
      Buffer.concat([Buffer.from([0xff, 0x15, 0xff, 0x11, 0x02]), snappy(bytesOf(TEXT))]),
    ],
    'entry of a cache in brotli': [brotliEntry(), 'Cache_Data/00_0'],
  };
  test.each(Object.keys(ways))('%s', (way) => {
    const [content, path] = ways[way]!;
    const looked = lookAt(content, path);
    expect(placesIn(looked)).toContainEqual(expect.stringContaining(' › '));
    expect(looked.unread).toEqual([]);
  });
});
