import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { PackLibrary } from '../rules/evaluate/pack-choice.ts';
import { loadPacks } from './compile-packs.ts';
import { answerLine } from './packs/answer-line.ts';

/** `npm run evaluate`: one case per input line, one result per output line, in the same order. */
async function main(): Promise<void> {
  const library: PackLibrary = loadPacks();
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) {
    if (line.trim() === '') continue;
    const answer = answerLine(line, library);
    if ('error' in answer) process.exitCode = 1;
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, 'drain');
  }
}

await main();
