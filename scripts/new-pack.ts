import { relative } from 'node:path';
import { dayOf } from '../rules/attendance/day.ts';
import { PROTOCOLS_FOLDER } from './compile-packs.ts';
import { writeSkeleton } from './packs/write-skeleton.ts';
import { runCommand } from './run-command.ts';

/** `npm run new:pack -- <id> ["Titel"]`: a new pack in `rules/protocols` that works, to be filled in. */
function main([id, title, ...others]: string[]): void {
  if (id === undefined || others.length > 0) {
    throw new Error('expected an id and a title: npm run new:pack -- utrecht "Protocol Utrecht"');
  }
  const now = new Date();
  const files = writeSkeleton({
    id,
    title: title ?? `Protocol ${id}`,
    today: dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate())!,
    protocolsFolder: PROTOCOLS_FOLDER,
  });
  for (const file of files) console.log(relative(process.cwd(), file));
  console.log(`next: npm run check-pack -- ${relative(process.cwd(), PROTOCOLS_FOLDER)}/${id}`);
}

runCommand(main);
