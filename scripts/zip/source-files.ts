import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './files-in.ts';

/** What `npm ci` and `npm run zip` read, and nothing of tests, practice pages and benches. */
const NEEDED = [
  'CHANGELOG.md',
  'LICENSE',
  'entrypoints',
  'package-lock.json',
  'package.json',
  'public',
  'rules',
  'scripts/adapters/editor-schema.ts',
  'scripts/build.ts',
  'scripts/compile-packs.ts',
  'scripts/leave-out.ts',
  'scripts/licences.ts',
  'scripts/lvs-patterns.ts',
  'scripts/packs',
  'scripts/run-command.ts',
  'scripts/zip',
  'scripts/zip.ts',
  'src',
  'tsconfig.json',
  'wxt.config.ts',
];

/** Stands beside the code and is in no build: tests, their pages and cases; what an editor left. */
const BESIDE = [
  /\.(test|fixture)\.tsx?$/,
  /^src\/lvs\/adapters\/[^/]+\/pages\//,
  /\/cases[^/]*\.yaml$/,
  /(^|\/)\./,
  /(~|\.orig|\.rej|\.log)$/,
];

/**
 * Everything from which the packages can be built again, by path in the project. As it stands on the
 * disk, for that is what the build was made of; so it is the same in an archive that was unpacked.
 */
export function sourceFiles(root: string): Map<string, Buffer> {
  const found = NEEDED.flatMap((name): [string, Buffer][] => {
    const path = join(root, name);
    if (!statSync(path).isDirectory()) return [[name, readFileSync(path)]];
    return [...filesIn(path)].map(([inside, bytes]) => [`${name}/${inside}`, bytes]);
  });
  return new Map(found.filter(([path]) => !BESIDE.some((pattern) => pattern.test(path))));
}
