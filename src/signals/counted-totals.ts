import type { Total } from '../../rules/attendance/record.ts';
import type { Gap, RawTotal } from '../lvs/reading/reading.ts';
import type { CodeMeanings } from './code-meanings.ts';

/** What may leave registrations out of a count. */
const NARROWING: readonly Gap['what'][] = ['filtered', 'folded', 'unreadable-rows'];

/**
 * The counts of one pupil that a rule may use: with a period, a unit and a confirmed meaning, and not
 * narrowed by the page. Two codes of one kind may contain each other or not, which nobody can tell:
 * then neither counts.
 */
export function countedTotals(
  totals: readonly RawTotal[],
  gaps: readonly Gap[],
  meanings: CodeMeanings,
): Total[] {
  if (totals.length === 0 || gaps.some(({ what }) => NARROWING.includes(what))) return [];
  const found = totals.flatMap((total) => typed(total, meanings));
  const isSame = (a: Total, b: Total) =>
    a.kind === b.kind && a.unit === b.unit && a.from === b.from && a.to === b.to;
  return found.filter((total) => found.every((other) => other === total || !isSame(other, total)));
}

function typed({ code, excused, count, unit, period }: RawTotal, meanings: CodeMeanings): Total[] {
  const means = meanings.of({ code, label: null });
  if (unit === null || period === null) return [];
  if (means.by !== 'school') {
    // A person can say what it means; what the page itself says is no more than present or absent.
    if (means.by === 'nobody' && count > 0) meanings.noteUnknown({ code, label: null });
    return [];
  }
  const { kind, excused: confirmed } = means.meaning;
  if (count < 0 || !countsAs(kind, excused ?? confirmed)) return [];
  return [{ kind, from: period.from, to: period.to, count, unit }];
}

/** A total has no word on authorised or not: it may only be used where its kind says all. */
function countsAs(kind: Total['kind'], excused: boolean | null): boolean {
  switch (kind) {
    case 'late':
    case 'truant':
    case 'holiday':
      return excused !== true;
    case 'unauthorised':
      return excused === false;
    case 'leave':
      return excused !== false;
    case 'present':
    case 'unknown':
      return false;
    default:
      return true;
  }
}
