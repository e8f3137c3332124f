/** Longer than any selector that names a place by what holds through redesigns. */
export const LONGEST_SELECTOR = 300;

/** Between the parts of a selector that goes on in an open shadow root. */
const INTO_SHADOW = ' >>> ';

const LETTERS = /^[\p{L}\p{M}\p{N}\s_\-.,:#*+~>|^$=()[\]"'’“”&/?!%@\\]+$/u;

/**
 * Whether a text can be a selector. Where there is a DOM it must also parse; a service worker has none,
 * and takes what the page that stored it found right.
 */
export function isSelector(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > LONGEST_SELECTOR) return false;
  return value.split(INTO_SHADOW).every((part) => isPart(part) && parses(part));
}

function isPart(part: string): boolean {
  return part.trim() !== '' && LETTERS.test(part) && isBalanced(part);
}

/** Whether every bracket and every quotation mark is closed. */
function isBalanced(part: string): boolean {
  const open: string[] = [];
  let quote: string | null = null;
  for (let i = 0; i < part.length; i++) {
    const mark = part[i]!;
    if (mark === '\\') i++;
    else if (quote !== null) quote = mark === quote ? null : quote;
    else if (mark === '"' || mark === "'") quote = mark;
    else if (mark === '(' || mark === '[') open.push(mark === '(' ? ')' : ']');
    else if ((mark === ')' || mark === ']') && open.pop() !== mark) return false;
  }
  return quote === null && open.length === 0;
}

function parses(part: string): boolean {
  if (typeof document === 'undefined') return true;
  try {
    document.createDocumentFragment().querySelector(part);
    return true;
  } catch {
    return false;
  }
}
