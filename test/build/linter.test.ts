import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { OUTPUT } from '../../scripts/build.ts';

const LINTER = join(import.meta.dirname, '../../node_modules/addons-linter/bin/addons-linter');

interface Remark {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

/** What the linter of Mozilla's store says, as the store runs it: no rule is switched off. */
test.each(['shipped', 'board'] as const)('addons-linter has no remark on the %s build', (build) => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [LINTER, '--output', 'json', OUTPUT[build].firefox],
    { encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
  expect(stderr).toBe('');
  const said = JSON.parse(stdout) as Record<'errors' | 'warnings' | 'notices', Remark[]> & {
    metadata: { id: string };
  };
  // It did read the package.
  expect(said.metadata.id).toMatch(/@verzuimwijzer\.example$/);
  const remarks = [...said.errors, ...said.warnings, ...said.notices].map(
    ({ code, message, file, line }) => `${code} in ${file}:${line}: ${message}`,
  );
  expect(remarks).toEqual([]);
});
