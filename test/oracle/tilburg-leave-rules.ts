import { leaveRequest } from './leave-request.ts';
import { atLeastOf, atMostOf } from './own-figures.ts';
import { inTilburg } from './tilburg-school.ts';
import type { ContractSignal } from './types.ts';
import { type Rule, statusOf } from './verdict.ts';

/** Tilburg, chapter 4: leave under article 11f, and 11g (also when no article is named). */

function leaveRule(
  id: string,
  article: '11f' | '11g',
  from: number,
  upTo: number | null,
  severity: ContractSignal['severity'],
): Rule {
  return {
    id,
    pack: 'tilburg',
    judge(view) {
      const request = inTilburg(view) ? leaveRequest(view) : null;
      if (request === null) return null;
      const is11f = request.article === '11f';
      if (is11f !== (article === '11f')) return null;
      const threshold = atLeastOf(view, id, from);
      const status = statusOf({
        least: request.days,
        greatest: request.days,
        threshold,
        nearFrom: threshold - 1,
        ...(upTo === null ? {} : { upTo: atMostOf(view, id, upTo) }),
      });
      if (status === null) return null;
      return {
        status,
        severity,
        value: request.days,
        lowerBound: false,
        window: null,
        actions: ['act.leave-decision'],
        evidence: [],
      };
    },
  };
}

export const tilburgLeaveRules = [
  leaveRule('tilburg.scen.11f', '11f', 1, 10, 'info'),
  leaveRule('tilburg.scen.11g-le10', '11g', 1, 10, 'info'),
  leaveRule('tilburg.scen.11g-gt10', '11g', 11, null, 'attention'),
];
