// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { parseDay } from '../../../rules/index.ts';
import { inventedSheet } from '../invented-sheet.fixture.ts';
import { PrintSheet } from './PrintSheet.tsx';

it('tells on paper what the school did, and not what it plans', async () => {
  const sheet = inventedSheet();
  const logged = [
    { day: sheet.asOf - 1, fact: 'talk.date' },
    { day: sheet.asOf + 7, fact: 'mdo.dates' },
    { day: parseDay('2026-09-01')!, fact: 'zv.firstDate' },
  ];
  const root = document.createElement('div');
  await act(() =>
    render(<PrintSheet sheet={{ ...sheet, timeline: { ...sheet.timeline, logged } }} />, root),
  );
  expect(root.textContent).toContain('Gesprek met leerling en ouders');
  expect(root.textContent).not.toContain('MDO');
  expect(root.textContent).not.toContain('1 september 2026:');
});
