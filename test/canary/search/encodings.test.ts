import { describe, expect, test } from 'vitest';
import { NUMBER, useFolder, WORD } from './written.fixture.ts';

const { lookAt } = useFolder();

describe('a word is found, however it is written', () => {
  const upper = WORD.toUpperCase();
  const lower = WORD.toLowerCase();
  const base64 = (before: string, text: string, kind: BufferEncoding = 'utf8') =>
    Buffer.from(`${before}${text} en verder`, kind).toString('base64');
  const ways: Record<string, string | Buffer> = {
    'UTF-8': WORD,
    'small letters': lower,
    capitals: upper,
    'UTF-16': Buffer.from(WORD, 'utf16le'),
    'UTF-16, big end first': Buffer.from(WORD, 'utf16le').swap16(),
    'Latin-1': Buffer.from(WORD, 'latin1'),
    'an address': encodeURIComponent(WORD),
    'an address of Latin-1': escape(WORD),
    'an address throughout': [...Buffer.from(WORD)].map((b) => `%${b.toString(16)}`).join(''),
    JSON: JSON.stringify(WORD).replace('ë', '\\u00eb'),
    'JSON throughout': [...WORD]
      .map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
    'HTML, named': WORD.replace('ë', '&euml;'),
    'HTML, numbered': WORD.replace('ë', '&#235;'),
    'HTML, hexadecimal': WORD.replace('ë', '&#xEB;'),
    'quoted-printable': WORD.replace('ë', '=C3=AB'),
    'without accents': WORD.replace('ë', 'e'),
    'accents apart': WORD.normalize('NFD'),
    'base64, 0': base64('', WORD),
    'base64, 1': base64('a', WORD),
    'base64, 2': base64('ab', WORD),
    'base64, capitals': base64('ab', upper),
    'base64 for addresses': base64('a', WORD).replaceAll('+', '-').replaceAll('/', '_'),
    'base64 of UTF-16': base64('a', WORD, 'utf16le'),
    hexadecimal: Buffer.from(WORD).toString('hex'),
    'hexadecimal, capitals': Buffer.from(WORD).toString('hex').toUpperCase(),
    'hexadecimal of UTF-16': Buffer.from(WORD, 'utf16le').toString('hex'),
  };
  test.each(Object.keys(ways))('%s', (way) => {
    const around = [Buffer.from('Jan, '), Buffer.from(ways[way]!), Buffer.from('; 7')];
    expect(lookAt(Buffer.concat(around)).hits.map(({ what }) => what)).toContain('word');
  });
});

describe('a number is found, and no other number', () => {
  const binary = (write: (buffer: Buffer) => void) => {
    const buffer = Buffer.alloc(8);
    write(buffer);
    return buffer;
  };
  const ways: Record<string, string | Buffer> = {
    text: `nr:${NUMBER}`,
    'UTF-16': Buffer.from(`nr${NUMBER}x`, 'utf16le'),
    'a 64-bit number': binary((buffer) => buffer.writeBigInt64LE(BigInt(NUMBER))),
    'a floating point number': binary((buffer) => buffer.writeDoubleLE(Number(NUMBER))),
    'a floating point number, big end first': binary((buffer) =>
      buffer.writeDoubleBE(Number(NUMBER)),
    ),
  };
  test.each(Object.keys(ways))('%s', (way) => {
    expect(lookAt(ways[way]!).hits).not.toEqual([]);
  });
  test.each([`1${NUMBER}`, `${NUMBER}0`])('not %s', (other) => {
    expect(lookAt(other).hits).toEqual([]);
    expect(lookAt(Buffer.from(other, 'utf16le')).hits).toEqual([]);
  });
});
