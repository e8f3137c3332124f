import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadPacks } from './compile-packs.ts';
import { explainCase, explainOne } from './packs/explain-case.ts';
import { withCase } from './packs/with-case.ts';
import { runCommand } from './run-command.ts';

/** `npm run explain -- case.json [--rule <id>]`: why each rule says what it says about one case. */
function main(): void {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { rule: { type: 'string' } },
  });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) {
    throw new Error(
      'expected one file with a case, or - for standard input: npm run explain -- case.json',
    );
  }
  // 0: standard input
  const text = readFileSync(file === '-' ? 0 : file, 'utf8');
  const { rule } = values;
  const answer = withCase(text, loadPacks(), (asked) =>
    rule === undefined ? explainCase(asked) : explainOne(asked, rule),
  );
  if (typeof answer !== 'string') throw new Error(JSON.stringify(answer));
  console.log(answer);
}

runCommand(main);
