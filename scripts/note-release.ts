import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadPacks, PROTOCOLS_FOLDER } from './compile-packs.ts';
import { releasedOf } from './packs/released.ts';
import { runCommand } from './run-command.ts';

/** `node scripts/note-release.ts`: notes every protocol version as it goes out with a release. */
function main(): void {
  const text = JSON.stringify(releasedOf(loadPacks()), null, 2);
  writeFileSync(join(PROTOCOLS_FOLDER, 'released.json'), `${text}\n`);
}

runCommand(main);
