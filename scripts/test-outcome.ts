import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Numbers of tests; a tool without tests of its own counts as one. */
export interface Outcome {
  passed: number;
  failed: number;
  skipped: number;
  /** What failed, one line each. */
  names: string[];
}

const PASSED: Outcome = { passed: 1, failed: 0, skipped: 0, names: [] };
const FAILED: Outcome = { passed: 0, failed: 1, skipped: 0, names: [] };

const root = join(import.meta.dirname, '..');

export function sum(outcomes: Outcome[]): Outcome {
  const total: Outcome = { passed: 0, failed: 0, skipped: 0, names: [] };
  for (const { passed, failed, skipped, names } of outcomes) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
    total.names.push(...names);
  }
  return total;
}

/** Makes a stage of something that works or throws. */
export function outcomeOfWork(work: () => unknown): () => Outcome {
  return () => {
    try {
      work();
      return PASSED;
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      return FAILED;
    }
  };
}

/** Runs a command-line tool of node_modules under this Node. */
export function runTool(script: string, ...args: string[]): Outcome {
  return runNode(script, args) === 0 ? PASSED : FAILED;
}

/**
 * Runs one project of vitest.config.ts and counts its tests by vitest's own report. `again`: files with a
 * failed test run once more, by themselves: a busy machine can keep a browser waiting too long. What
 * failed is told by name either way.
 */
export function runVitest(project: string, { again = false } = {}): Outcome {
  const first = runOnce(project, `output/test/${project}.json`, []);
  if (first.report === null) return FAILED;
  const outcome = outcomeOfReport(first.report, first.succeeded);
  const files = failedFiles(first.report);
  if (!again || files.length === 0) return outcome;
  console.log(`\n── ${project}: once more, the files with a failed test`);
  const second = runOnce(project, `output/test/${project}-again.json`, files);
  if (second.report === null) return outcome;
  const kept = first.report.testResults.filter(({ name }) => !files.includes(name));
  const firstTime = failedTests(first.report).map((name) => `the first time: ${name}`);
  return sum([
    outcomeOfPassed(kept),
    outcomeOfReport(second.report, second.succeeded),
    { passed: 0, failed: 0, skipped: 0, names: firstTime },
  ]);
}

/** The counts of vitest's JSON report, and its tests by file. */
export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: {
    name: string;
    status: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
  }[];
}

/** A run that failed without a failed test (a file that does not load) is one failure. */
export function outcomeOfReport(report: VitestReport, succeeded: boolean): Outcome {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report;
  return {
    passed: numPassedTests,
    failed: succeeded ? numFailedTests : Math.max(1, numFailedTests),
    skipped: numPendingTests + numTodoTests,
    names: failedTests(report),
  };
}

/** The counts of files in which no test failed. */
export function outcomeOfPassed(files: VitestReport['testResults']): Outcome {
  const tests = files.flatMap(({ assertionResults }) => assertionResults);
  const passed = tests.filter(({ status }) => status === 'passed').length;
  return { passed, failed: 0, skipped: tests.length - passed, names: [] };
}

function failedFiles({ testResults }: VitestReport): string[] {
  return testResults.filter(({ status }) => status === 'failed').map(({ name }) => name);
}

/** Each failed test: its file, its name, and the first line of what went wrong. */
function failedTests({ testResults }: VitestReport): string[] {
  return testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages: [message = ''] }) => {
        return `${relative(root, name)} > ${fullName}: ${message.split('\n')[0]}`;
      }),
  );
}

function runOnce(
  project: string,
  output: string,
  files: readonly string[],
): { report: VitestReport | null; succeeded: boolean } {
  const file = join(root, output);
  rmSync(file, { force: true });
  const status = runNode('vitest/vitest.mjs', [
    'run',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...files,
  ]);
  try {
    return { report: JSON.parse(readFileSync(file, 'utf8')), succeeded: status === 0 };
  } catch {
    console.error(`vitest left no report of ${project}.`);
    return { report: null, succeeded: false };
  }
}

function runNode(script: string, args: string[]): number | null {
  const path = join(root, 'node_modules', script);
  return spawnSync(process.execPath, [path, ...args], { cwd: root, stdio: 'inherit' }).status;
}
