import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { dayOf } from '../rules/attendance/day.ts';
import type { Candidate } from '../src/lvs/recognise/candidate.ts';
import { ADAPTERS_FOLDER } from './adapters/check-folder.ts';
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
  const { reading, columnsLeft } = draft;
  if (reading.view === null) console.log(`\nnot read yet: ${reading.reason} ${reading.detail}`);
  else console.log(`\nread as ${reading.view}: ${reading.pupils.length} pupils`);
  if (columnsLeft.length > 0) console.log(`columns without a meaning: ${columnsLeft.join(', ')}`);
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
function listLine({ as, kind, confidence, why, columns, rowCount }: Candidate, i: number): string {
  const reasons = why.map(({ what, count }) => `${what} ${count}`).join(', ');
  const heads = columns.map(({ headers, field }) => `${headers.join(' / ')} → ${field ?? '?'}`);
  return [
    `${i + 1}. ${as}, ${rowCount} rows, ${kind ?? 'kind unknown'}, ${Math.round(confidence * 100)} %${i === 0 ? ' (taken)' : ''}`,
    `   why: ${reasons || 'nothing speaks for it'}`,
    ...heads.map((head) => `   ${head}`),
  ].join('\n');
}

function shortPath(file: string): string {
  return relative(process.cwd(), file);
}

runCommand(main);
