import { schoolYearOf } from './almanac.ts';
import { judgeCount } from './judge-count.ts';
import { countLates, latesBetween } from './lates.ts';
import { inTilburg } from './tilburg-school.ts';
import type { Rule } from './verdict.ts';

/** Tilburg: only the name of the 6/9/12 model stands in the text; a school enters its own figures. */

interface Model {
  first: number;
  second: number;
  third: number;
}

const model: Rule = {
  id: 'tilburg.late.model-6-9-12',
  pack: 'tilburg',
  judge(view) {
    const own = view.case.school.settings['tilburg.model612'] as Model | null | undefined;
    if (!inTilburg(view) || !own) return null;
    const window = schoolYearOf(view.asOf);
    const { least, all } = countLates(view, window.from, window.to);
    const evidence = [...new Set(latesBetween(view, window.from, window.to))];
    const counted = judgeCount({ window, least, all, threshold: own.first, evidence });
    const severity = least >= own.third ? 'urgent' : least >= own.second ? 'action' : 'attention';
    return counted && { ...counted, severity, actions: [] };
  },
};

export const tilburgLateRules = [model];
