import { describe, expect, test } from 'vitest';
import { adaptersAt } from '../src/lvs/adapters/adapters.ts';
import { readPage } from '../src/lvs/read-page.ts';
import { isReading } from '../src/lvs/reading/reading-guard.ts';
import { adapterPages, documentOf, readWithOf, saidBy, sorted } from './support/adapter-pages.ts';

/**
 * Reads every page of every adapter and compares with what was written beside it.
 * How such a page and its expectation look: `test/support/adapter-pages.ts`.
 */
describe('every page of every adapter is read as was reasoned from it', () => {
  test.each(adapterPages().map((page) => [page.name, page] as const))('%s', (_name, page) => {
    const { address, says } = page.expected;
    const here = adaptersAt(new URL(address).hostname).map(({ id }) => id);
    expect(here, 'the adapters at this address').toContain(page.adapter);
    const reading = readPage(documentOf(page), readWithOf(page));
    expect(saidBy(reading)).toEqual(sorted(says));
    if (reading.view === null) return;
    const { places: _stay, ...sent } = reading;
    expect(isReading(sent), 'the background takes this reading').toBe(true);
  });
});
