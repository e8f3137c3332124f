import { unzipSync } from 'fflate';
import { afterEach, expect, it } from 'vitest';
import { archive } from './archive.ts';

const A = new Uint8Array([1, 2, 3]);
const B = new Uint8Array(500).fill(7);
const zone = process.env.TZ;

afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

it('is the same bytes for the same files in another order and another time zone', () => {
  process.env.TZ = 'America/Los_Angeles';
  const one = archive(
    new Map([
      ['b/c.js', B],
      ['a.js', A],
    ]),
  );
  process.env.TZ = 'Pacific/Auckland';
  const other = archive(
    new Map([
      ['a.js', A],
      ['b/c.js', B],
    ]),
  );
  expect(Buffer.from(one).equals(other)).toBe(true);
  expect(Object.entries(unzipSync(one))).toEqual([
    ['a.js', A],
    ['b/c.js', B],
  ]);
});
