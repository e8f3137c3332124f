import { loadPacks, PROTOCOLS_FOLDER } from './compile-packs.ts';
import { checkPack } from './packs/check-pack.ts';
import { readCatalogue } from './packs/read-pack.ts';
import { runCommand } from './run-command.ts';

/** `npm run check-pack -- <file or folder>`: says whether a pack is in order, or where it is not. */
function main([path, ...others]: string[]): void {
  if (path === undefined || others.length > 0) {
    throw new Error('expected one file or folder: npm run check-pack -- mijn-school.yaml');
  }
  const { rules, guards, cases } = checkPack(path, loadPacks, readCatalogue(PROTOCOLS_FOLDER));
  console.log(`in order: ${rules} rules, ${guards} guards, ${cases} cases`);
}

runCommand(main);
