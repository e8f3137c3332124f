import { describe, expect, it } from 'vitest';
import { nearestSpelling } from './nearest-spelling.ts';

describe('nearestSpelling', () => {
  it.each([
    ['tilbrug', 'tilburg'],
    ['Tilburg', 'tilburg'],
    ['tilb', null],
    ['vo', 'vo'],
    ['v0', 'vo'],
    ['xyz', null],
    ['', null],
  ])('%j → %j', (text, nearest) => {
    expect(nearestSpelling(text, ['tilburg', 'rijswijk', 'vo'])).toBe(nearest);
  });
});
