/**
 * The lines of a stream of text. Only a line feed ends a line: node:readline also splits at U+2028 and
 * U+2029, which JSON allows inside a string. Each line is joined once, so a very long one costs no more.
 */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let pieces: string[] = [];
  for await (const chunk of chunks) {
    const [first, ...others] = chunk.split('\n');
    pieces.push(first!);
    for (const piece of others) {
      yield pieces.join('');
      pieces = [piece];
    }
  }
  yield pieces.join('');
}
