import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildBoard, buildShipped, compilePacks } from './build.ts';
import { runCommand } from './run-command.ts';
import { packages } from './zip/packages.ts';
import { releaseIn } from './zip/release.ts';
import type { PackageJson } from './zip/reviewer-readme.ts';

const ROOT = join(import.meta.dirname, '..');
const FOLDER = join(ROOT, 'output/packages');

/** `npm run zip`: builds, and writes every package of this version. */
function main(): void {
  const read = (name: string) => readFileSync(join(ROOT, name), 'utf8');
  const packageJson: PackageJson = JSON.parse(read('package.json'));
  const { version } = packageJson;
  const { isDated } = releaseIn(read('CHANGELOG.md'), version);

  compilePacks();
  buildShipped();
  buildBoard();

  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  console.log('\nIn output/packages:');
  for (const [name, bytes] of packages(ROOT, packageJson)) {
    writeFileSync(join(FOLDER, name), bytes);
    console.log(`  ${name} (${Math.ceil(bytes.length / 1024)} KB)`);
  }
  if (!isDated) {
    console.log(
      `CHANGELOG.md has no date for ${version} yet: put it there before this goes to a store.`,
    );
  }
}

runCommand(main);
