import { randomBytes } from 'node:crypto';
import { mkdirSync, symlinkSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { placesIn, useFolder, WORD } from './written.fixture.ts';

const { path, look, lookAt } = useFolder();

describe('also looked at', () => {
  test('the name of a file, and of a folder', () => {
    mkdirSync(path(WORD));
    expect(placesIn(look())).toEqual([`${WORD} › name of the file`]);
  });

  test('where a link points', () => {
    symlinkSync(`/nergens/${WORD}`, path('link'));
    expect(placesIn(look())).toEqual(['link › link']);
  });
});

describe('what cannot be read is told', () => {
  const cases: Record<string, [content: Uint8Array, name: string, why: RegExp]> = {
    'packed or sealed in an unknown way': [randomBytes(20_000), 'x', /no way that is known/],
    'mozLz4 that is damaged': [
      Buffer.concat([Buffer.from('mozLz40\0'), Buffer.from([9, 9, 0, 0]), Buffer.from('kapot')]),
      'sessionstore.jsonlz4',
      /^mozLz4 that cannot be read/,
    ],
    'a session file of a later version': [
      Buffer.concat([Buffer.from('SNSS'), Buffer.from([9, 0, 0, 0])]),
      'Session_1',
      /^SNSS that cannot be read: of version 9/,
    ],
    'a session file under another key': [
      Buffer.concat([Buffer.from('SNSS\x05\0\0\0\x13\0\0\0v10'), randomBytes(16).fill(7)]),
      'Session_1',
      /^SNSS that cannot be read/,
    ],
    'a picture of a page': [
      Buffer.from('89504e470d0a1a0a0000000d494844520000020000000100', 'hex'),
      'thumbnails/1.png',
      /^picture that cannot be read: 512 × 256/,
    ],
    'a damaged database': [
      Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(4096, 1)]),
      'base',
      /^SQLite that cannot be read/,
    ],
  };
  test.each(Object.keys(cases))('%s', (name) => {
    const [content, file, why] = cases[name]!;
    expect(lookAt(content, file).unread).toEqual([{ file, why: expect.stringMatching(why) }]);
  });
});
