import { unzipSync } from 'fflate';
import { type Format, startsWith } from '../part.ts';

/** A zip file: an extension, a document. */
export const ZIP: Format = {
  name: 'zip',
  fits: (bytes) => startsWith(bytes, 'PK\x03\x04'),
  open: (bytes) =>
    Object.entries(unzipSync(bytes)).flatMap(([name, inside]) => [
      { bytes: Buffer.from(name), how: ['zip, name of a file'] },
      { bytes: inside, how: [`zip, ${name}`] },
    ]),
};
