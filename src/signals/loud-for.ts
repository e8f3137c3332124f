import type { Role } from '../../rules/evaluate/roles.ts';
import type { ExplainedSignal } from './judge.ts';

/**
 * Whether a signal calls upon this person: a badge of its own, else a quiet place. It is made all the same
 * and stays within reach, since who leads a case differs per school.
 *
 * A leerkracht or mentor sees who needs contact today, so is called upon by what the protocol asks of them,
 * and by what is urgent: nobody may look past that because a text says only "school".
 * Support and attendance keep the overview of all pupils, so by everything. Directie and bestuur do not
 * follow pupils from day to day, so only by what is urgent or needs action. Severity `info` is never loud
 * for anyone; the page's view sees to that.
 */
export function isLoudFor(role: Role, { rule, signal }: ExplainedSignal): boolean {
  if (role === 'teacher') return rule.roles.includes('teacher') || signal.severity === 'urgent';
  if (role === 'management') return ['urgent', 'action'].includes(signal.severity);
  return true;
}
