import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatDay } from '../../rules/attendance/day.ts';
import type { ReadWith } from '../../src/lvs/read-with.ts';
import type { Candidate } from '../../src/lvs/recognise/candidate.ts';
import { HEADER_WORDS } from '../../src/lvs/words/dictionary.ts';
import { pathPattern } from '../../src/setup/teach/path-pattern.ts';
import { documentOf, saidBy } from '../../test/support/adapter-pages.ts';
import { UNCHECKED } from './check-folder.ts';
import { type Draft, draftAdapter, likelyLists } from './draft-adapter.ts';

const README = join(import.meta.dirname, 'skeleton/README.md');
const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const NOBODY_LOOKED =
  'Written by a program: this is what we read, not what the page says. Compare every line with the page, mend what differs, write in "why" what the page is there for, and take this line out.';

/** What a new adapter begins with. */
export interface NewAdapter {
  id: string;
  /** A saved page without names of real people. */
  html: string;
  /** Of such a page; null when it may stand at any host. */
  address: URL | null;
  today: ReadWith['today'];
  /** The folder in which the folder of the adapter comes. */
  folder: string;
}

/**
 * Writes an adapter that reads the likeliest list of attendance on a page: data, README with blanks, the
 * page, and what is read there, for a person to check. Throws when the id is none or is taken, or when
 * nothing on the page can be read.
 */
export function writeAdapter({ id, html, address, today, folder }: NewAdapter): {
  files: string[];
  lists: Candidate[];
  draft: Draft;
} {
  if (!ID.test(id))
    throw new Error(`id: expected small letters, digits and hyphens (found "${id}")`);
  const home = join(folder, id);
  if (existsSync(home)) throw new Error(`id: expected one that is free (found ${home})`);
  // The real address may say which pupil it was.
  const path = address ? pathPattern(address.pathname + address.hash).replaceAll('*', '1') : '/';
  const shown = new URL(path, address?.origin ?? 'https://lvs.example');
  const expected = { why: '', address: shown.href, today: formatDay(today) };
  const says = { reason: 'no-attendance' } as const;
  const document = documentOf({
    ...{ name: id, adapter: id, html, parentHtml: null },
    expected: { ...expected, says },
  });
  const how: ReadWith = { words: HEADER_WORDS, views: [], login: null, today };
  const lists = likelyLists(document, how);
  const [best] = lists;
  if (best === undefined) {
    throw new Error('page: expected a table or grid with more than one column (found none)');
  }
  const draft = draftAdapter(document, how, best, { id, address });
  const { adapter, columns, reading } = draft;
  const left = columns.flatMap(({ header, field }) => (header && !field ? [header] : []));
  const [view] = adapter.views;
  const page = `${view!.id}-voorbeeld`;
  const json = (data: unknown) => `${JSON.stringify(data, null, 2)}\n`;
  const readme = readFileSync(README, 'utf8')
    .replace('ADAPTER_ID', id)
    .replace('VIEW_TITLE', view!.title)
    .replace('COLUMNS_LEFT', left.join(', ') || 'none');
  const contents: Record<string, string> = {
    'adapter.json': json({ $schema: '../../../../.generated/adapter.schema.json', ...adapter }),
    'README.md': readme,
    [`pages/${page}.html`]: html,
    [`pages/${page}.json`]: json({
      [UNCHECKED]: NOBODY_LOOKED,
      ...expected,
      says: saidBy(reading),
    }),
  };
  mkdirSync(join(home, 'pages'), { recursive: true });
  const files = Object.entries(contents).map(([name, text]) => {
    writeFileSync(join(home, name), text);
    return join(home, name);
  });
  return { files, lists, draft };
}
