import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where administrators put policies: for Chromium of a Linux system, and for the one that Playwright brings. */
const FOLDERS = ['/etc/chromium/policies/managed', '/etc/opt/chrome_for_testing/policies/managed'];
const FILE_OF = /^verzuimwijzer-e2e-(\d+)\.json$/;

/** By the id of the process: a run that ended badly leaves files that the next one can tell. */
function policyFiles(process: number): string[] {
  return FOLDERS.map((folder) => join(folder, `verzuimwijzer-e2e-${process}.json`));
}

/** Makes this the policy that this process puts on the machine, in the form of Chromium's own file. */
export function writePolicy(policies: object): void {
  const folder = mkdtempSync(join(tmpdir(), 'vw-policy-'));
  const text = join(folder, 'policy.json');
  try {
    writeFileSync(text, JSON.stringify(policies));
    for (const file of policyFiles(process.pid)) asRoot(['install', '-D', '-m', '644', text, file]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Takes away what this process put on the machine. */
export function removePolicy(): void {
  asRoot(['rm', '-f', ...policyFiles(process.pid)]);
}

/** Takes away what earlier runs left that ended badly. */
export function removeLeftovers(): void {
  const names = FOLDERS.flatMap((folder) => (existsSync(folder) ? readdirSync(folder) : []));
  const owners = new Set(names.flatMap((name) => FILE_OF.exec(name)?.[1] ?? []).map(Number));
  for (const owner of owners) {
    if (!isAlive(owner)) asRoot(['rm', '-f', ...policyFiles(owner)]);
  }
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // There is one that belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Runs a command that only an administrator may, as the README says that one is at hand. */
function asRoot(command: string[]): void {
  const line = process.getuid?.() === 0 ? command : ['sudo', '-n', ...command];
  const [first, ...rest] = line as [string, ...string[]];
  const { status, stderr, error } = spawnSync(first, rest, { encoding: 'utf8' });
  if (status === 0) return;
  throw new Error(
    `Could not put Chromium's policy in place or take it away: “${line.join(' ')}” said ` +
      `“${(stderr || error?.message || '').trim()}”. Run the tests on Linux as root, or with sudo that asks no password.`,
  );
}
