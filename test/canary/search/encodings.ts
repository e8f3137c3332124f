interface Written {
  encoding: string;
  bytes: Uint8Array;
  /** Bytes to a digit; 0 where a digit beside it says nothing. */
  width: 0 | 1 | 2;
}

type Escape = (character: string) => string;

const utf8 = (text: string) => [...Buffer.from(text)].map((byte) => byte.toString(16));
const twoDigits = (hex: string) => hex.padStart(2, '0');
const isPlain = (character: string) => character < '\u0080';
/** Letters beyond ASCII only, or every character. */
const some =
  (change: Escape): Escape =>
  (character) =>
    isPlain(character) ? character : change(character);

const percent: Escape = (character) =>
  utf8(character)
    .map((hex) => `%${twoDigits(hex)}`)
    .join('');
const json: Escape = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
const NAMED: Record<string, string> = { ë: '&euml;', Ë: '&Euml;', é: '&eacute;', É: '&Eacute;' };

const ESCAPES: [string, Escape][] = [
  ['as it is', (character) => character],
  ['percent-encoded', some(percent)],
  ['percent-encoded as a whole', percent],
  ['percent-encoded Latin-1', some((c) => `%${c.charCodeAt(0).toString(16)}`)],
  ['JSON escapes', some(json)],
  ['JSON escapes throughout', json],
  ['quoted-printable', some((c) => percent(c).replaceAll('%', '='))],
  ['numbered entities', some((c) => `&#${c.charCodeAt(0)};`)],
  ['hexadecimal entities', some((c) => `&#x${c.charCodeAt(0).toString(16)};`)],
  ['named entities', some((c) => NAMED[c] ?? c)],
  ['without accents', some((c) => c.normalize('NFD').charAt(0))],
  ['accents apart', some((c) => c.normalize('NFD'))],
];

const bigEndian = (text: string) => Buffer.from(text, 'utf16le').swap16();

/**
 * How a text may stand in bytes: escapes within the text, and the bytes of a text. Small and capital
 * ASCII letters are one to the search; where that is not enough, each case is a form of its own.
 */
export function encodingsOf(text: string): Written[] {
  const cases = [...new Set([text, text.toLowerCase(), text.toUpperCase()])];
  return cases.flatMap((cased) => [
    ...ESCAPES.flatMap(([name, change]) => inBytes([...cased].map(change).join(''), name)),
    ...hidden(Buffer.from(cased), 'UTF-8'),
    ...hidden(Buffer.from(cased, 'utf16le'), 'UTF-16'),
    ...hidden(Buffer.from(cased, 'latin1'), 'Latin-1'),
  ]);
}

function inBytes(text: string, how: string): Written[] {
  const of = (name: string) => (how === 'as it is' ? name : `${name}, ${how}`);
  return [
    { encoding: of('UTF-8'), bytes: Buffer.from(text), width: 1 },
    { encoding: of('Latin-1'), bytes: Buffer.from(text, 'latin1'), width: 1 },
    { encoding: of('UTF-16'), bytes: Buffer.from(text, 'utf16le'), width: 2 },
    { encoding: of('UTF-16, big end first'), bytes: bigEndian(text), width: 2 },
  ];
}

/** Bytes written as letters: hexadecimal, and base64 at each of the three places where they may begin. */
function hidden(bytes: Buffer, name: string): Written[] {
  const base64 = [0, 1, 2].map((before) => {
    const written = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
    // The letters at both ends also depend on what stands beside it.
    const first = Math.ceil((before * 8) / 6);
    const last = Math.floor(((before + bytes.length) * 8) / 6);
    return written.slice(first, last);
  });
  const url = base64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_'));
  return [
    ...[...base64, ...url].map((text) => written(text, `${name} in base64`)),
    written(bytes.toString('hex'), `${name} in hexadecimal`),
  ].flat();
}

function written(text: string, encoding: string): Written[] {
  return [
    { encoding, bytes: Buffer.from(text), width: 0 },
    { encoding: `${encoding}, in UTF-16`, bytes: Buffer.from(text, 'utf16le'), width: 0 },
  ];
}
