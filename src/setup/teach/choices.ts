import type { Candidate, CandidateColumn } from '../../lvs/recognise/candidate.ts';
import type { Look } from '../../lvs/recognise/cell-looks.ts';
import { fold } from '../../lvs/words/text.ts';
import type { Field, ViewKind, ViewSpec } from '../../store/view-spec.ts';

/** What a person has said of a list. */
export interface Choices {
  kind: ViewKind;
  /** What each column holds; null: nothing that counts. */
  fields: (Field | null)[];
  order: 'day-month' | 'month-day';
  year: 'period' | 'this-year' | 'school-year';
  silence: 'present' | 'nothing';
  today: 'never' | 'all-filled' | 'after';
  /** `HH:MM`; only with `after`. */
  after: string;
}

const FIELD_OF: Partial<Record<Look, Field>> = {
  date: 'date',
  moment: 'when',
  part: 'part',
  words: 'kind',
  code: 'code',
  name: 'pupil',
  number: 'number',
  group: 'group',
  choice: 'code',
};
/** These stand once in a list; the first column that looks so is taken. */
const REPEATABLE: readonly Field[] = ['count', 'remark'];

/** What the recogniser makes of a list, for a person to correct. */
export function firstChoices(candidate: Candidate): Choices {
  const { columns } = candidate;
  const hasCode = columns.some(({ field, look }) => field === 'code' || look === 'code');
  const taken = new Set<Field>(columns.flatMap(({ field }) => field ?? []));
  const fields = columns.map(({ field, head, look }) => {
    const byLook = head === null && look !== null ? fieldOf(look, hasCode) : undefined;
    if (field !== null || byLook === undefined) return field;
    if (taken.has(byLook)) return null;
    taken.add(byLook);
    return byLook;
  });
  return {
    kind: candidate.kind ?? kindOf(candidate, fields),
    fields: withoutDoubles(fields),
    order: 'day-month',
    year: 'period',
    silence: 'nothing',
    today: 'never',
    after: '16:00',
  };
}

/** Words beside a code say what it means. */
function fieldOf(look: Look, hasCode: boolean): Field | undefined {
  return look === 'words' && hasCode ? 'reason' : FIELD_OF[look];
}

/** What was said when the page was taught before, for the list as it is now. */
export function choicesOf(spec: ViewSpec, candidate: Candidate): Choices {
  const { todayComplete = 'never' } = spec;
  const after = typeof todayComplete === 'object' && 'after' in todayComplete;
  return {
    kind: spec.kind,
    fields: candidate.columns.map((column, index) => fieldIn(spec, column, index)),
    order: spec.dates?.order ?? 'day-month',
    year: spec.dates?.year ?? 'period',
    silence: spec.silence ?? 'nothing',
    today: after ? 'after' : todayComplete === 'all-filled' ? 'all-filled' : 'never',
    after: after ? todayComplete.after : '16:00',
  };
}

/** How many columns of a list a view knows by their words. */
export function columnsKnown(spec: ViewSpec, { columns }: Candidate): number {
  return columns.filter((column, index) => fieldIn(spec, column, index) !== null).length;
}

function fieldIn(
  { fields = [] }: ViewSpec,
  { headers, field }: CandidateColumn,
  at: number,
): Field | null {
  const words = headers.map(fold);
  const known = fields.find(
    ({ headers, index }) => index === at || headers?.some((word) => words.includes(word)),
  );
  if (known === undefined) return field;
  return known.field === 'remark' ? null : known.field;
}

function withoutDoubles(fields: (Field | null)[]): (Field | null)[] {
  return fields.map((field, at) => {
    const isDouble = field !== null && !REPEATABLE.includes(field) && fields.indexOf(field) < at;
    return isDouble ? null : field;
  });
}

function kindOf({ columns, why }: Candidate, fields: readonly (Field | null)[]): ViewKind {
  const heads = (head: CandidateColumn['head']) => columns.filter((c) => c.head === head).length;
  const hasDate = fields.some((field) => field !== null && /^(?:date|when)/.test(field));
  if (heads('date') >= 2) return 'matrix';
  if (hasDate && heads('part') >= 2) return 'history';
  if (why.some(({ what }) => what === 'fields')) return 'register';
  if (hasDate) return 'events';
  return fields.includes('count') ? 'totals' : 'register';
}
