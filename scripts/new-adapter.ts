import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { dayOf } from '../rules/attendance/day.ts';
import type { Candidate } from '../src/lvs/recognise/candidate.ts';
import { ADAPTERS_FOLDER } from './adapters/check-folder.ts';
import type { Draft } from './adapters/draft-adapter.ts';
import { writeAdapter } from './adapters/write-adapter.ts';
import { runCommand } from './run-command.ts';

const USAGE =
  'npm run new:adapter -- my-lvs --page saved.html [--address https://school.lvs.example/leerling/1/verzuim]';

/** `npm run new:adapter`: an adapter in `src/lvs/adapters` that reads the list on a saved page, to be filled in. */
function main(args: string[]): void {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { page: { type: 'string' }, address: { type: 'string' } },
  });
  const [id, ...others] = positionals;
  if (id === undefined || values.page === undefined || others.length > 0) {
    throw new Error(`expected an id and a page: ${USAGE}`);
  }
  const now = new Date();
  const { files, lists, draft } = writeAdapter({
    id,
    html: readFileSync(values.page, 'utf8'),
    address: values.address === undefined ? null : addressOf(values.address),
    today: dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate())!,
    folder: ADAPTERS_FOLDER,
  });
  for (const [i, list] of lists.entries()) console.log(listLine(list, i));
  console.log('\nlist 1 is taken:');
  for (const line of columnLines(draft)) console.log(`   ${line}`);
  const { reading } = draft;
  if (reading.view === null) console.log(`\nnot read yet: ${reading.reason} ${reading.detail}`);
  else console.log(`\nread as ${reading.view}: ${reading.pupils.length} pupils`);
  console.log(`\nwritten:\n${files.map((file) => `  ${shortPath(file)}`).join('\n')}`);
  console.log(`\nThe page is now part of the project: no name or number in it may be of a real person.
next: 1. add it to the list in src/lvs/adapters/adapters.ts
      2. npm run check-adapter -- ${id}`);
}

function addressOf(text: string): URL {
  const whole = text.includes('://') ? text : `https://${text}`;
  if (!URL.canParse(whole)) throw new Error(`--address: expected an address (found "${text}")`);
  return new URL(whole);
}

/** What was found, without a word from its rows. */
function listLine({ as, kind, confidence, why, rowCount }: Candidate, i: number): string {
  const sure = `${Math.round(confidence * 100)} %`;
  const reasons = why.map(({ what, count }) => `${what} ${count}`).join(', ') || 'no reasons';
  return `list ${i + 1}: ${as}, ${rowCount} rows, ${kind ?? 'kind by its cells'}, ${sure} (${reasons})`;
}

/** What each column of list 1 was taken for; those whose header is a day or a part of one are counted. */
function columnLines({ columns }: Draft): string[] {
  const own = columns.filter(({ header }) => header !== null);
  const lines = own.map(({ header, field }) => `${header} → ${field ?? '? (not read)'}`);
  const others = columns.length - own.length;
  return others > 0 ? [...lines, `${others} columns under a day, or without words`] : lines;
}

function shortPath(file: string): string {
  return relative(process.cwd(), file);
}

runCommand(main);
