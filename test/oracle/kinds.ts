import type { Mark } from './view.ts';

/** Which registrations are absence from school, and of what sort. */

const ABSENCE = [
  'truant',
  'unauthorised',
  'holiday',
  'sick',
  'sick-home',
  'leave',
  'leave-religious',
  'medical',
  'suspended',
];

export const isAbsence = (mark: Mark) => ABSENCE.includes(mark.kind);
export const isSick = (mark: Mark) => mark.kind === 'sick';
export const isElsewhere = (mark: Mark) => mark.kind === 'elsewhere';
export const isUnknown = (mark: Mark) => mark.kind === 'unknown';

/** Truancy and luxeverzuim are judgements already; the others need "not excused" said outright. */
export function isUnauthorised(mark: Mark): boolean {
  if (mark.kind === 'truant' || mark.kind === 'holiday') return mark.excused !== true;
  return (mark.kind === 'unauthorised' || mark.kind === 'leave') && mark.excused === false;
}

/** Absent, but nobody said why. */
const hasNoReason = (mark: Mark) => mark.kind === 'unauthorised' && mark.excused === null;

export const isAuthorised = (mark: Mark) =>
  isAbsence(mark) && !isUnauthorised(mark) && !hasNoReason(mark);
