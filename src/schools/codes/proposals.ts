import type { Kind } from '../../../rules/index.ts';
import type { CodeMeaning } from '../profile/profile.ts';

/** A code with the words beside it; `meaning` null when the words do not tell. */
export interface Proposal {
  code: string;
  label: string;
  meaning: Pick<CodeMeaning, 'kind' | 'excused'> | null;
}

/** Words that tell what a code means; the first that fits counts, so the narrow ones come first. */
const WORDS: readonly [RegExp, Kind, boolean | null][] = [
  [/\bte laat\b|\blaatkom|\btelaat/, 'late', null],
  [/\bziek(gemeld)? naar huis\b/, 'sick-home', true],
  [/\bziek(?!enhuis)/, 'sick', true],
  [/spijbel/, 'truant', false],
  [/\bluxe ?verzuim/, 'holiday', false],
  [/religi|suikerfeest|offerfeest/, 'leave-religious', true],
  [/\bdokter|\b(huis|tand|jeugd)?arts\b|tandarts|orthodont|ziekenhuis|\bmedisch/, 'medical', true],
  [/\bgeschorst|schorsing/, 'suspended', true],
  [/vrijstelling|vrijgesteld/, 'exempt', true],
  [/\buitgestuurd|\buit de les\b|\bverwijderd|\ber uit gestuurd/, 'removed', null],
  [/\bstage\b|excursie|\bexamen|buitenschools/, 'elsewhere', null],
  [/verlof|familieomstandighe/, 'leave', true],
  [/\bongeoorloofd (afwezig|verzuim|absent)/, 'unauthorised', false],
  [/\bafwezig|\babsent/, 'unauthorised', null],
  [/\baanwezig|\bpresent\b/, 'present', null],
];

/**
 * Proposes meanings for a pasted list, one code per line: `Z – Ziek`, `TL: Te laat`, `Ziek`.
 * Only words count, never the letter of a code: schools use one letter for different things.
 * Nothing counts until a person has confirmed it.
 */
export function proposeMeanings(pasted: string): Proposal[] {
  return pasted
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [, code = line, label = line] =
        /^(.{1,12}?)\s*(?:[–—:;=\t]|\s-\s)\s*(.+)$/.exec(line) ?? [];
      return { code: code.trim(), label: label.trim(), meaning: proposedBy(label) };
    });
}

/** The meaning that words propose; null when they do not tell. */
export function proposedBy(label: string): Proposal['meaning'] {
  const words = label.toLowerCase();
  if (isDenied(words)) return null;
  const fit = WORDS.find(([pattern]) => pattern.test(words));
  if (fit === undefined) return null;
  const [, kind, excused] = fit;
  return { kind, excused: saidExcused(words) ?? excused };
}

/** Whether words take something back, so that what else stands there says nothing. */
export function isDenied(label: string): boolean {
  return /\b(niet|geen|geweigerd|afgewezen)\b|\bzonder toestemming\b/i.test(label);
}

/** What the words themselves say about being authorised. */
export function saidExcused(label: string): boolean | null {
  const words = label.toLowerCase();
  if (/\bongeoorloofd/.test(words)) return false;
  return /\bgeoorloofd/.test(words) ? true : null;
}
