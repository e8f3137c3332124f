import { expect, test } from 'vitest';
import released from '../../rules/protocols/released.json';
import { loadPacks } from '../compile-packs.ts';
import { changedSince, releasedOf } from './released.ts';

const packs = loadPacks();
const [denbosch] = packs.denbosch!;
/** The packs with another version in the place of ’s-Hertogenbosch's. */
const withOther = (other: typeof denbosch) => ({ ...packs, denbosch: other ? [other] : [] });

test('a version that was released decides as it did: another figure is a new version file', () => {
  expect(changedSince(released, packs)).toEqual([]);
});

test('another figure, a rule less and a version less are noticed; other words and a last day are not', () => {
  const noted = releasedOf(packs);
  const changed = (change: (pack: NonNullable<typeof denbosch>) => void) => {
    const other = structuredClone(denbosch!);
    change(other);
    return changedSince(noted, withOther(other));
  };
  expect(changed(({ rules }) => (rules[0]!.body.atLeast = 99))).toEqual(['denbosch 2022-01-01']);
  expect(changed(({ rules }) => rules.pop())).toEqual(['denbosch 2022-01-01']);
  expect(changed(({ guards }) => guards.pop())).toEqual(['denbosch 2022-01-01']);
  expect(changedSince(noted, withOther(undefined))).toEqual(['denbosch 2022-01-01']);
  expect(changed((pack) => Object.assign(pack, { title: 'x', validTo: '2030-01-01' }))).toEqual([]);
});
