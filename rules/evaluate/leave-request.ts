import { parseDay } from '../attendance/day.ts';
import type { Facts } from '../attendance/pupil-case.ts';
import type { SchoolCalendar } from '../calendar/school-calendar.ts';
import type { LeaveArticle } from './rule-body.ts';

/**
 * School days of the leave request in the facts, when it can be one under `article` (null: any). A request
 * is a number of school days, `{ days }`, or `{ from, to }`; a request that names no article is one under
 * 11g, unless the fact `exemption` names 11f.
 */
export function leaveDays(
  facts: Facts,
  article: LeaveArticle | null,
  calendar: SchoolCalendar,
): number {
  const request = facts['leave.request'];
  if (typeof request === 'number') {
    return article === null || article === articleOf(null, facts) ? request : 0;
  }
  if (typeof request !== 'object' || request === null) return 0;
  const { days, from, to, article: said } = request as Record<string, unknown>;
  if (article !== null && article !== articleOf(said, facts)) return 0;
  if (typeof days === 'number') return days;
  const first = typeof from === 'string' ? parseDay(from) : null;
  const last = typeof to === 'string' ? parseDay(to) : null;
  return first === null || last === null ? 0 : calendar.schoolDaysIn(first, last);
}

function articleOf(said: unknown, { exemption }: Facts): unknown {
  return said ?? (exemption === '11f' ? '11f' : '11g');
}
