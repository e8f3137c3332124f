import type { Kind } from '../../../rules/index.ts';
import type { TimelineDay } from '../../signals/case/case-sheet.ts';

/** In the order in which they are drawn and told. */
export const MARKS = ['sick', 'no-reason', 'late', 'reason', 'other'] as const;
/** What a registration looks like in the picture: a shape and a colour. */
export type Mark = (typeof MARKS)[number];

const BY_KIND: Record<Kind, Mark | null> = {
  late: 'late',
  truant: 'no-reason',
  unauthorised: 'no-reason',
  holiday: 'no-reason',
  sick: 'sick',
  'sick-home': 'sick',
  leave: 'reason',
  'leave-religious': 'reason',
  medical: 'reason',
  exempt: 'reason',
  suspended: 'other',
  elsewhere: 'other',
  removed: 'other',
  unknown: 'other',
  present: null,
};

/** The mark of one registration; null for one that says that the pupil was there. */
export function markOf({ kind, excused }: TimelineDay['records'][number]): Mark | null {
  const mark = BY_KIND[kind];
  if (mark === 'no-reason' && excused === true) return 'reason';
  return kind === 'leave' && excused === false ? 'no-reason' : mark;
}

/** The marks of one day, each once. */
export function marksOf({ records }: TimelineDay): Mark[] {
  const found = new Set(records.map(markOf));
  return MARKS.filter((mark) => found.has(mark));
}
