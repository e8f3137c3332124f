import { inHaaglanden } from './haaglanden-school.ts';
import { leaveRequest } from './leave-request.ts';
import { atLeastOf } from './own-figures.ts';
import { type Rule, statusOf } from './verdict.ts';

/** Haaglanden: leerplicht has a role in leave of more than 10 school days. */
const over10: Rule = {
  id: 'haaglanden.leave.over10',
  pack: 'haaglanden',
  judge(view) {
    const request = inHaaglanden(view) ? leaveRequest(view) : null;
    if (request === null) return null;
    const threshold = atLeastOf(view, over10.id, 11);
    const { days } = request;
    const status = statusOf({ least: days, greatest: days, threshold, nearFrom: threshold - 1 });
    if (status === null) return null;
    return {
      status,
      severity: 'attention',
      value: days,
      lowerBound: false,
      window: { from: view.asOf, to: view.asOf },
      actions: ['act.leave-decision'],
      evidence: [],
    };
  },
};

export const haaglandenLeaveRules = [over10];
