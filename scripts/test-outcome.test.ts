import { expect, test } from 'vitest';
import { outcomeOfReport, outcomeOfWork, sum } from './test-outcome.ts';

const report = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 };

test('skipped and todo tests are counted as skipped', () => {
  expect(outcomeOfReport(report, true)).toEqual({ passed: 7, failed: 0, skipped: 2 });
});

test('a run that failed without a failed test is one failure', () => {
  expect(outcomeOfReport(report, false).failed).toBe(1);
  expect(outcomeOfReport({ ...report, numFailedTests: 3 }, false).failed).toBe(3);
});

test('work that throws is one failure, work that returns is one pass', () => {
  const broken = outcomeOfWork(() => {
    throw new Error('expected in this test');
  });
  expect(sum([broken(), outcomeOfWork(() => undefined)()])).toEqual({
    passed: 1,
    failed: 1,
    skipped: 0,
  });
});
