import { fold, tidy } from '../words/text.ts';

/** A run of letters or digits shows no more than so much of its length. */
const LONGEST_RUN = 4;
const LONGEST_NUMBER = 8;
const MOST_RUNS = 12;
/** Marks that tell how a text is built; any other is a point. */
const MARKS = /[\s\-/.,:;()%+–✓✔✕✗×]/u;
const WEEKDAY = '(?:ma|di|wo|do|vr|za|zo)\\.?';
const MONTH =
  '(?:jan|feb|mrt|apr|mei|jun|jul|aug|sep|sept|okt|nov|dec|januari|februari|maart|april|juni|juli|augustus|september|oktober|november|december)\\.?';
/** Some months are names too ("1 Jan" in a numbered list): only a weekday or a year makes them a date. */
const DATES = [
  new RegExp(`^${WEEKDAY} \\d{1,2} ${MONTH}(?: \\d{4})?$`),
  new RegExp(`^\\d{1,2} ${MONTH} \\d{4}$`),
];

/** A text in which nothing of anybody is left: one of our own words, or only its shape: `Aaaa aa, 99-99-9999`. */
export function shapeOf(text: string, ours: ReadonlySet<string>): string {
  const word = fold(text);
  if (ours.has(word)) return word;
  return DATES.some((date) => date.test(word)) ? word.replace(/\d/g, '9') : bare(tidy(text));
}

function bare(text: string): string {
  const runs = text.match(/\p{L}[\p{L}\p{M}]*|\p{N}+|[^\p{L}\p{N}]/gu) ?? [];
  const letters = runs.filter((run) => /[\p{L}\p{N}]/u.test(run)).length;
  const shown = letters > MOST_RUNS ? runs.slice(0, 2 * MOST_RUNS) : runs;
  return shown.map(bareRun).join('');
}

function bareRun(run: string): string {
  if (/^\p{N}/u.test(run)) return '9'.repeat(Math.min(run.length, LONGEST_NUMBER));
  if (!/^\p{L}/u.test(run)) return MARKS.test(run) ? run : '.';
  const letters = [...run.normalize('NFC')].slice(0, LONGEST_RUN);
  return letters.map((letter) => (/\p{Lu}/u.test(letter) ? 'A' : 'a')).join('');
}

/** A class or the value of a test attribute: as it is when it is made of `pieces`, else nothing. */
export function componentName(name: string, pieces: ReadonlySet<string>): string | null {
  const parts = name
    .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
    .split(/[-_:]+/)
    .filter((part) => part !== '');
  const isOurs = parts.length > 0 && parts.every((part) => pieces.has(part.toLowerCase()));
  return isOurs ? name : null;
}
