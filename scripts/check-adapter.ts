import { deepStrictEqual } from 'node:assert/strict';
import { basename, join } from 'node:path';
import { dayOf } from '../rules/attendance/day.ts';
import { ADAPTERS } from '../src/lvs/adapters/adapters.ts';
import { readPage } from '../src/lvs/read-page.ts';
import {
  type AdapterPage,
  adapterPages,
  documentOf,
  readWithOf,
  saidBy,
  sorted,
} from '../test/support/adapter-pages.ts';
import { ADAPTERS_FOLDER, checkFolder } from './adapters/check-folder.ts';
import { runCommand } from './run-command.ts';

/** `npm run check-adapter -- <id>`: whether an adapter is in order and reads its pages as expected, or where not. */
function main([id, ...others]: string[]): void {
  if (id === undefined || others.length > 0) {
    throw new Error('expected one adapter: npm run check-adapter -- magister');
  }
  const now = new Date();
  const today = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate())!;
  const name = basename(id);
  const problems = checkFolder(join(ADAPTERS_FOLDER, name), today);
  const isListed = ADAPTERS.some((adapter) => adapter.id === name);
  const pages = isListed ? adapterPages().filter((page) => page.adapter === name) : [];
  if (!isListed) {
    problems.push(`src/lvs/adapters/adapters.ts: expected "${name}" in the list (found no such)`);
  }
  problems.push(...pages.flatMap(differences));
  if (problems.length > 0) throw new Error(problems.join('\n'));
  console.log(`in order: ${pages.length} pages read as expected`);
}

/** What is read on a page and what was expected, where they differ. */
function differences(page: AdapterPage): string[] {
  const read = saidBy(readPage(documentOf(page), readWithOf(page)));
  try {
    deepStrictEqual(read, sorted(page.expected.says));
    return [];
  } catch (error) {
    return [`${page.name}: read (+) and expected (-) differ\n${(error as Error).message}`];
  }
}

runCommand(main);
