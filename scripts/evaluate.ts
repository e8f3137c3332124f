import { once } from 'node:events';
import type { PackLibrary } from '../rules/evaluate/pack-choice.ts';
import { loadPacks } from './compile-packs.ts';
import { answerLine } from './packs/answer-line.ts';
import { linesOf } from './packs/lines.ts';

/** `npm run evaluate`: one case per input line, one result per output line, in the same order. */
async function main(): Promise<void> {
  const library: PackLibrary = loadPacks();
  for await (const line of linesOf(process.stdin.setEncoding('utf8'))) {
    if (line.trim() === '') continue;
    const answer = answerLine(line, library);
    if ('error' in answer) process.exitCode = 1;
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, 'drain');
  }
}

// Who reads no further (`| head`) has what they wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
await main();
