import { join } from 'node:path';
import { expect, test } from 'vitest';
import { outcomeOfPassed, outcomeOfReport, outcomeOfWork, sum } from './test-outcome.ts';

const report = {
  numPassedTests: 7,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [],
};

test('skipped and todo tests are counted as skipped', () => {
  expect(outcomeOfReport(report, true)).toMatchObject({ passed: 7, failed: 0, skipped: 2 });
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
    names: [],
  });
});

test('a failed test is told by file, name and first line', () => {
  const failed = { fullName: 'a list reads', status: 'failed', failureMessages: ['Gone\n at x'] };
  const name = join(import.meta.dirname, '..', 'test/e2e/list.test.ts');
  const testResults = [{ name, status: 'failed', assertionResults: [failed] }];
  expect(outcomeOfReport({ ...report, testResults }, false).names).toEqual([
    'test/e2e/list.test.ts > a list reads: Gone',
  ]);
});

test('what did not run in a file without a failed test is skipped', () => {
  const one = (status: string) => ({ fullName: status, status, failureMessages: [] });
  const assertionResults = [one('passed'), one('passed'), one('pending')];
  expect(outcomeOfPassed([{ name: 'a', status: 'passed', assertionResults }])).toMatchObject({
    passed: 2,
    failed: 0,
    skipped: 1,
  });
});
