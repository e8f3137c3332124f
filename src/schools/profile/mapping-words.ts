import type { FieldSpec, RowsSpec, ViewSpec } from '../../store/view-spec.ts';

/** A text of a view that may have come from the page itself. */
export interface SpecText {
  path: (string | number)[];
  text: string;
}

/** What makes a text unfit to be kept: it may say something of one pupil. */
export type PersonalMark = 'date' | 'number' | 'length';

/** A header or a word for a code is short; a remark about a pupil is not. */
export const LONGEST_WORD = 40;
const MOST_WORDS = 6;

const DATE =
  /\d\s?[-/.]\s?\d|\d\s*(?:jan|feb|mrt|maa|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)/i;
/** Of a pupil, a row or a year; lesson numbers and columns are shorter. */
const LONG_NUMBER = /\d{4}/;
/** Attributes that never name a person. */
const PLAIN = /^(?:role|type|scope|data-(?:testid|test|cy|gtm)|cy)$/;
const ATTRIBUTE = /\[\s*([\w-]+)\s*[~|^$*]?=\s*(?:"([^"]*)"|'([^']*)'|([^\]]*))/g;

/** What is wrong with a text of a mapping; null when nothing tells of a pupil. */
export function personalMark(text: string): PersonalMark | null {
  if (DATE.test(text)) return 'date';
  if (LONG_NUMBER.test(text)) return 'number';
  const isLong = text.length > LONGEST_WORD || text.trim().split(/\s+/).length > MOST_WORDS;
  return isLong ? 'length' : null;
}

/** Whether an address or a selector has a number in it that may be somebody's: there it is a star. */
export function hasLongNumber(text: string): boolean {
  return LONG_NUMBER.test(text);
}

/** Every word in a view that a page may have said, the title aside, each with its place. */
export function wordsIn(spec: ViewSpec): SpecText[] {
  const list = (path: SpecText['path'], words: readonly string[] = []) =>
    words.map((text, i) => ({ path: [...path, i], text }));
  return [
    ...list(['when', 'headers'], spec.when.headers),
    ...fieldsIn(spec).flatMap(([path, field]) => [
      ...list([...path, 'headers'], field.headers),
      ...Object.entries(field.words ?? {}).flatMap(([key, meaning]) => [
        { path: [...path, 'words', key], text: key },
        { path: [...path, 'words', key], text: meaning },
      ]),
    ]),
    ...list(['empty'], spec.empty),
    ...list(['noReason'], spec.noReason),
    ...selectorsIn(spec).flatMap(({ path, text }) =>
      [...text.matchAll(ATTRIBUTE)]
        .filter(([, name = '']) => !PLAIN.test(name))
        .map(([, , double, single, bare]) => ({ path, text: double ?? single ?? bare ?? '' })),
    ),
  ];
}

/** Every selector in a view, with its place. */
export function selectorsIn(spec: ViewSpec): SpecText[] {
  const list = (path: SpecText['path'], marks: unknown) =>
    Array.isArray(marks) ? marks.map((text: string, i) => ({ path: [...path, i], text })) : [];
  const {
    as: _as,
    several: _several,
    ...places
  } = spec.rows as RowsSpec & {
    several?: true;
  } & Record<string, string>;
  const { todayComplete } = spec;
  return [
    ...list(['when', 'shows'], spec.when.shows),
    ...list(['loading'], spec.loading),
    ...Object.entries(places).map(([key, text]) => ({ path: ['rows', key], text })),
    ...fieldsIn(spec).flatMap(([path, { at, around }]) => [
      ...(at === undefined ? [] : [{ path: [...path, 'at'], text: at }]),
      ...(around === undefined ? [] : [{ path: [...path, 'around'], text: around }]),
    ]),
    ...Object.entries(spec.gaps ?? {}).flatMap(([gap, marks]) => list(['gaps', gap], marks)),
    ...list(['unsaved'], spec.unsaved),
    ...(typeof todayComplete === 'object' && 'shows' in todayComplete
      ? list(['todayComplete', 'shows'], todayComplete.shows)
      : []),
  ];
}

/**
 * The words in a view that are none of `known` (our own dictionary): a person has to say of them that
 * they are words of the LVS, and name nobody, before they are kept or passed on. Each once.
 */
export function wordsToConfirm(spec: ViewSpec, known: Iterable<string>): string[] {
  const ours = new Set([...known].map(plain));
  const words = wordsIn(spec).map(({ text }) => text);
  const byPlain = new Map(words.map((word) => [plain(word), word]));
  return [...byPlain].filter(([word]) => !ours.has(word)).map(([, word]) => word);
}

function fieldsIn(spec: ViewSpec): [path: (string | number)[], FieldSpec][] {
  const all = (part: 'fields' | 'page') =>
    (spec[part] ?? []).map((field, i): [(string | number)[], FieldSpec] => [[part, i], field]);
  return [...all('fields'), ...all('page')];
}

function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}
