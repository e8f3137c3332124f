import { daysFromTo } from './almanac.ts';
import type { IsoDate } from './types.ts';
import type { View } from './view.ts';

/** One leave request: how many school days it asks, and which article of the Leerplichtwet it names. */
export interface LeaveRequest {
  days: number;
  article: string | null;
}

export function leaveRequest(view: View): LeaveRequest | null {
  const asked = view.case.facts['leave.request'];
  const exemption = view.case.facts.exemption;
  const named = typeof exemption === 'string' ? exemption : null;
  if (typeof asked === 'number') return { days: asked, article: named };
  if (typeof asked !== 'object' || asked === null) return null;
  const request = asked as { days?: number; from?: IsoDate; to?: IsoDate; article?: string };
  const article = request.article ?? named;
  if (request.days !== undefined) return { days: request.days, article };
  if (request.from === undefined || request.to === undefined) return null;
  const days = daysFromTo(request.from, request.to).filter(view.school.isSchoolDay).length;
  return { days, article };
}
