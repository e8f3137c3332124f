/** Deeper than any part of a profile or a protocol. */
const DEEPEST = 30;

/** What a JSON text from a file says; undefined when it is none, or goes on and on inside itself. */
export function parsedJson(text: string): unknown {
  try {
    // Some editors begin a file with a byte order mark.
    const data: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return isDeep(data, DEEPEST) ? undefined : data;
  } catch {
    return undefined;
  }
}

/** Whether blocks and lists stand more than `most` deep in each other. */
function isDeep(data: unknown, most: number): boolean {
  if (typeof data !== 'object' || data === null) return false;
  return most === 0 || Object.values(data).some((part) => isDeep(part, most - 1));
}
