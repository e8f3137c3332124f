import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Day, parseDay } from '../../rules/attendance/day.ts';
import type { Adapter } from '../../src/lvs/adapters/adapter.ts';
import { checkAdapter } from '../../src/lvs/adapters/adapter-schema.ts';
import type { ExpectedPage } from '../../test/support/adapter-pages.ts';

/** One folder per LVS. */
export const ADAPTERS_FOLDER = join(import.meta.dirname, '../../src/lvs/adapters');

/** What a person has still to write. */
export const BLANK = '[fill in]';

/** The key of an expectation that nobody has compared with the page yet. */
export const UNCHECKED = 'unchecked';

/** The folders of all adapters, by name. */
export function adapterFolders(folder = ADAPTERS_FOLDER): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name))
    .sort();
}

/** Everything that is not in order in the folder of an adapter, one line each: `file: what`. Reads no page. */
export function checkFolder(folder: string, today: Day): string[] {
  const read = readJson(join(folder, 'adapter.json'));
  if ('problem' in read) return [`adapter.json: ${read.problem}`];
  const checked = checkAdapter(read.data);
  if ('issues' in checked) {
    return checked.issues.map(({ path, message }) => `adapter.json: ${path}: ${message}`);
  }
  const { adapter } = checked;
  const pages = pagesIn(folder);
  return [
    ...aboutItself(adapter, folder, today),
    ...aboutReadme(folder),
    ...pages.flatMap(({ file, data }) => aboutPage(folder, file, data)),
    ...adapter.views
      .filter(({ id }) => !pages.some(({ data }) => viewOf(data) === id))
      .map(({ id }) => `pages: expected a page that is read as "${id}" (found none)`),
  ];
}

function aboutItself({ id, restsOn }: Adapter, folder: string, today: Day): string[] {
  const problems: string[] = [];
  const name = basename(folder);
  if (id !== name) problems.push(`adapter.json: id: expected "${name}" (found "${id}")`);
  if (parseDay(restsOn.date)! > today) {
    problems.push(`adapter.json: restsOn.date: expected a day up to today (found ${restsOn.date})`);
  }
  if (restsOn.note.includes(BLANK)) {
    problems.push(`adapter.json: restsOn.note: expected your words (found ${BLANK})`);
  }
  return problems;
}

function aboutReadme(folder: string): string[] {
  const file = join(folder, 'README.md');
  if (!existsSync(file)) return ['README.md: expected what is known and what is not (found none)'];
  const lines = readFileSync(file, 'utf8').split('\n');
  const blank = lines.findIndex((line) => line.includes(BLANK));
  return blank === -1 ? [] : [`README.md: line ${blank + 1}: expected your words (found ${BLANK})`];
}

function aboutPage(folder: string, file: string, data: Draft): string[] {
  const where = `pages/${file}.json`;
  const problems: string[] = [];
  if (data[UNCHECKED] !== undefined) {
    problems.push(
      `${where}: nobody has compared it with the page yet: do so line by line, then take "${UNCHECKED}" out`,
    );
  }
  if (!data.why?.trim()) {
    problems.push(`${where}: why: expected what this page is there for (found nothing)`);
  }
  if (parseDay(data.today ?? '') === null) {
    problems.push(`${where}: today: expected a date as YYYY-MM-DD (found ${data.today})`);
  }
  for (const html of [`${file}.html`, ...(data.in ? [data.in] : [])]) {
    if (!existsSync(join(folder, 'pages', html))) {
      problems.push(`${where}: expected pages/${html} beside it (found none)`);
    }
  }
  return problems;
}

type Draft = Partial<ExpectedPage> & { [UNCHECKED]?: string };

function viewOf({ says }: Draft): string | null {
  return says && 'view' in says ? says.view : null;
}

/** The expectations in a folder; one that is no JSON counts as empty, and so says what it lacks. */
function pagesIn(folder: string): { file: string; data: Draft }[] {
  const pages = join(folder, 'pages');
  if (!existsSync(pages)) return [];
  const names = readdirSync(pages).filter((name) => name.endsWith('.json'));
  return names.map((name) => {
    const read = readJson(join(pages, name));
    return {
      file: name.slice(0, -'.json'.length),
      data: 'data' in read ? (read.data as Draft) : {},
    };
  });
}

function readJson(file: string): { data: unknown } | { problem: string } {
  if (!existsSync(file)) return { problem: 'expected this file (found none)' };
  try {
    return { data: JSON.parse(readFileSync(file, 'utf8')) };
  } catch (error) {
    return { problem: `expected JSON (${(error as Error).message})` };
  }
}
