import { describe, expect, test } from 'vitest';
import { OUTPUT, PRACTICE_DATE } from '../../scripts/build.ts';
import { bodiesOf, manifestOf } from './output.ts';

const LOOPBACK = ['http://127.0.0.1/*', 'http://localhost/*'];
/** What stands in the shipped build in the place of a practice date. */
const NO_DATE = 'none';

describe.each(['chromium', 'firefox'] as const)('the practice build for %s', (browser) => {
  const shipped = OUTPUT.shipped[browser];
  const practice = OUTPUT.practice[browser];

  test('has the shipped manifest and loopback as its only sites', () => {
    const { host_permissions, ...rest } = manifestOf(practice);
    expect(host_permissions).toEqual(LOOPBACK);
    expect(rest).toEqual(manifestOf(shipped));
  });

  test('has the shipped files, but for the date that it takes for today', () => {
    const there = bodiesOf(practice);
    const here = bodiesOf(shipped);
    expect(Object.keys(there)).toEqual(Object.keys(here));
    let dated = 0;
    for (const [path, text] of Object.entries(there)) {
      expect(here[path], path).not.toContain(PRACTICE_DATE);
      if (text.includes(PRACTICE_DATE)) dated++;
      // Not toBe: a difference of 60 KB on one line is no use to anyone.
      expect(text.replaceAll(PRACTICE_DATE, NO_DATE) === here[path], path).toBe(true);
    }
    expect(dated).toBeGreaterThan(1);
  });
});
