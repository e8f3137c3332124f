import { expect, it } from 'vitest';
import type { CaseSignal } from '../../signals/case/case-sheet.ts';
import { metFirst } from './met-first.ts';

const signal = (status: 'met' | 'near' | 'unknown', rule: string) =>
  ({ signal: { status, rule } }) as unknown as CaseSignal;

it('shows what asks something before what is nearly there, and nothing that is not certain', () => {
  const signals = [
    signal('near', 'loud'),
    signal('unknown', 'unsure'),
    signal('met', 'call'),
    signal('met', 'quiet'),
  ];
  expect(metFirst(signals).map(({ signal: { rule } }) => rule)).toEqual(['call', 'quiet', 'loud']);
});
