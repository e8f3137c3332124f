import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Numbers of tests; a tool without tests of its own counts as one. */
export interface Outcome {
  passed: number;
  failed: number;
  skipped: number;
}

const PASSED: Outcome = { passed: 1, failed: 0, skipped: 0 };
const FAILED: Outcome = { passed: 0, failed: 1, skipped: 0 };

const root = join(import.meta.dirname, '..');

export function sum(outcomes: Outcome[]): Outcome {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of outcomes) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
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

/** Runs one project of vitest.config.ts and counts its tests by vitest's own report. */
export function runVitest(project: string): Outcome {
  const file = join(root, `output/test/${project}.json`);
  rmSync(file, { force: true });
  const status = runNode('vitest/vitest.mjs', [
    'run',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  try {
    return outcomeOfReport(JSON.parse(readFileSync(file, 'utf8')), status === 0);
  } catch {
    console.error(`vitest left no report of ${project}.`);
    return FAILED;
  }
}

/** The counts of vitest's JSON report. */
export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
}

/** A run that failed without a failed test (a file that does not load) is one failure. */
export function outcomeOfReport(report: VitestReport, succeeded: boolean): Outcome {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report;
  return {
    passed: numPassedTests,
    failed: succeeded ? numFailedTests : Math.max(1, numFailedTests),
    skipped: numPendingTests + numTodoTests,
  };
}

function runNode(script: string, args: string[]): number | null {
  const path = join(root, 'node_modules', script);
  return spawnSync(process.execPath, [path, ...args], { cwd: root, stdio: 'inherit' }).status;
}
