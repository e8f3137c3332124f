import type { Candidate, CandidateColumn } from '../../lvs/recognise/candidate.ts';
import { readDate } from '../../lvs/words/date-text.ts';
import { HEADER_WORDS } from '../../lvs/words/dictionary.ts';
import { fold } from '../../lvs/words/text.ts';
import { personalMark } from '../../schools/profile/mapping-words.ts';
import type { Field, FieldSpec, RowsSpec, ViewKind, ViewSpec } from '../../store/view-spec.ts';
import type { Choices } from './choices.ts';

/** What is still missing before the list can be read. */
export type DraftProblem =
  | 'date'
  | 'code'
  | 'pupil'
  | 'count'
  | 'headers'
  | 'days'
  | 'parts'
  | 'rows';

const DATES: Field[] = ['date', 'date-from', 'when'];
const CODES: Field[] = ['code', 'kind', 'reason'];
const PUPILS: Field[] = ['pupil', 'last-name'];
/** Without these a row of the kind says nothing. */
const NEEDED: Record<ViewKind, [DraftProblem, Field[]][]> = {
  events: [
    ['date', DATES],
    ['code', CODES],
  ],
  history: [['date', DATES]],
  matrix: [['pupil', PUPILS]],
  register: [['pupil', PUPILS]],
  totals: [
    ['pupil', PUPILS],
    ['count', ['count']],
  ],
};
/** A row that does not say one of these is told as unreadable, not passed over. */
const ESSENTIAL: readonly Field[] = [...DATES, ...PUPILS];
/** Words of the headers that we know, one by one: with one of them a header is no name. */
const KNOWN_WORDS = new Set(
  Object.values(HEADER_WORDS)
    .flat()
    .flatMap((word) => word.split(/[^\p{L}]+/u))
    .filter((word) => word.length > 3), // "van" and "tot" stand in names too
);

/** What a person must still say. */
export function draftProblems(candidate: Candidate, { kind, fields }: Choices): DraftProblem[] {
  const has = (wanted: Field[]) => wanted.some((field) => fields.includes(field));
  const heads = (head: 'date' | 'part') => candidate.columns.filter((c) => c.head === head).length;
  const words = candidate.columns.some((column, i) => fields[i] && headerWord(column) !== null);
  return [
    ...NEEDED[kind].flatMap(([problem, wanted]) => (has(wanted) ? [] : [problem])),
    ...(kind === 'matrix' && heads('date') < 2 ? (['days'] as const) : []),
    ...(kind === 'history' && heads('part') < 2 ? (['parts'] as const) : []),
    ...(words ? [] : (['headers'] as const)),
    ...(rowsOf(candidate) === null ? (['rows'] as const) : []),
  ];
}

/**
 * The view that a person's choices make. Holds header words and nothing else of the page: no header that
 * may be about a pupil. `path`: as in `pathPattern`.
 */
export function draftSpec(
  candidate: Candidate,
  choices: Choices,
  { path, title }: { path: string; title: string },
): ViewSpec {
  const { kind, order, year, silence, today, after } = choices;
  const fields = candidate.columns.flatMap((column, index) =>
    fieldSpecs(column, index, choices.fields[index] ?? null),
  );
  // Those of columns that count: without them all it is another list, or the page has changed.
  const headers = candidate.columns.flatMap((column, index) =>
    choices.fields[index] && headerWord(column) !== null ? column.headers.map(fold) : [],
  );
  const todayComplete = today === 'after' ? { after } : today;
  return {
    id: kind,
    title,
    kind,
    scope: choices.fields.some((field) => field && PUPILS.includes(field)) ? 'group' : 'pupil',
    when: { path, headers },
    rows: rowsOf(candidate)!,
    fields,
    ...(kind === 'events' && { silence }),
    dates: { order, year },
    ...(kind === 'register' && { todayComplete }),
  };
}

/** The word above a column by which it is found again; null when there is none, or when it may be a pupil's. */
export function headerWord({ headers }: CandidateColumn): string | null {
  const text = headers.join(' ');
  const word = fold(text);
  if (word === '' || readDate(text) !== null || personalMark(text) !== null) return null;
  const isOurs = word.split(/[^\p{L}]+/u).some((part) => KNOWN_WORDS.has(part));
  // "Fay van Dam" above a column: a list with pupils as columns.
  const isName = /^\p{Lu}\p{L}*(?:\s[\p{L}'’.-]+)*\s\p{Lu}/u.test(text);
  return isName && !isOurs ? null : word;
}

function fieldSpecs(column: CandidateColumn, index: number, field: Field | null): FieldSpec[] {
  // What our dictionary says of a column that a person left out must not come back.
  const said = field ?? (column.field === null ? null : 'remark');
  if (said === null) return [];
  const required = ESSENTIAL.includes(said) && { required: true };
  const word = headerWord(column);
  if (word !== null) return [{ field: said, headers: [word], ...required }];
  return column.headers.length === 0 ? [{ field: said, index, ...required }] : [];
}

/** How the rows are found again; null when this kind of list cannot be taught yet. */
function rowsOf({ as, hosts }: Candidate): RowsSpec | null {
  // Only an element of the page's own making has a tag that says which it is.
  const isNamed = hosts.every((host) => host.includes('-'));
  const inside = (at: string) => (hosts.length === 0 ? {} : { at: [...hosts, at].join(' >>> ') });
  if (as === 'table' && isNamed) return { as, ...inside('table') };
  if (as === 'grid' && isNamed) return { as, ...inside('[role=grid], [role=table]') };
  // The two tables are told apart by what is in them: their places and classes change.
  if (as === 'split' && hosts.length === 0) {
    return { as, at: 'body', head: 'table:not(:has(td))', body: 'table:not(:has(thead th))' };
  }
  return null;
}
