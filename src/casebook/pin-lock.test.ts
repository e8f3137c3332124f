import { expect, it } from 'vitest';
import { newRoot } from './casebook-keys.ts';
import { lockRoot, unlockRoot } from './pin-lock.ts';

it('locks a key behind a PIN that is costly to guess, and opens it with that PIN only', async () => {
  const root = newRoot();
  const locked = await lockRoot(root, 'Zomer 2026');
  expect(locked.rounds).toBe(600_000);
  expect(await unlockRoot(locked, 'Zomer 2026')).toEqual(root);
  expect(await unlockRoot(locked, 'zomer 2026')).toBeNull();
}, 60_000);

it('opens with the same letters, however a keyboard makes them', async () => {
  const root = newRoot();
  const locked = await lockRoot(root, 'coöperatie', 10);
  expect(await unlockRoot(locked, 'coo\u0308peratie')).toEqual(root);
});

it('is never locked the same way twice', async () => {
  const root = newRoot();
  const [one, two] = [await lockRoot(root, '135790', 10), await lockRoot(root, '135790', 10)];
  expect(one.salt).not.toBe(two.salt);
  expect(one.sealed).not.toBe(two.sealed);
});
