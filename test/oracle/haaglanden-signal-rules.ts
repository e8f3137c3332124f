import { absentDates } from './absence-spells.ts';
import { nextDay } from './almanac.ts';
import { talkDate, talkHeld } from './facts.ts';
import { inHaaglanden } from './haaglanden-school.ts';
import { judgeCount } from './judge-count.ts';
import { isAbsence } from './kinds.ts';
import { countLates, latesBetween } from './lates.ts';
import { namedWindow } from './named-window.ts';
import { atLeastOf } from './own-figures.ts';
import { spellsBetween } from './spells.ts';
import { twoWeeks } from './terms.ts';
import type { Rule } from './verdict.ts';

/** Haaglanden, 2.1: the signals that a page shows. */

const UNBOUNDED = Number.POSITIVE_INFINITY;

const absentToday: Rule = {
  id: 'haaglanden.absent.signal',
  pack: 'haaglanden',
  judge(view) {
    const { asOf } = view;
    const dates = inHaaglanden(view) ? absentDates(view, asOf, asOf) : [];
    if (dates.length === 0) return null;
    return {
      status: 'met',
      severity: 'info',
      value: dates.length,
      lowerBound: false,
      window: { from: asOf, to: asOf },
      actions: ['act.contact-home'],
      evidence: dates,
    };
  },
};

/** Off until a school says from how many spells on. */
const frequent: Rule = {
  id: 'haaglanden.absent.frequent',
  pack: 'haaglanden',
  judge(view) {
    const own = view.case.school.settings['haaglanden.absent.minCount'];
    if (!inHaaglanden(view) || typeof own !== 'number') return null;
    const threshold = atLeastOf(view, frequent.id, own);
    const chosen = view.case.school.settings['haaglanden.absent.window'] ?? '2 months';
    const window = namedWindow(view, String(chosen));
    const begun = spellsBetween(view, window.from, window.to, isAbsence).filter(
      (s) => s.days[0]! >= window.from,
    );
    const certain = begun.filter((s) => !s.indeterminate);
    const full = view.fullyCovered(window.from, window.to);
    const counted = judgeCount({
      window,
      least: certain.length,
      all: full && begun.length === certain.length,
      greatest: full ? begun.length : UNBOUNDED,
      threshold,
      evidence: certain.flatMap((s) => s.days),
    });
    return counted && { ...counted, severity: 'attention', actions: [] };
  },
};

const lateRegular: Rule = {
  id: 'haaglanden.late.regular',
  pack: 'haaglanden',
  judge(view) {
    if (!inHaaglanden(view)) return null;
    const figure = view.case.school.settings['haaglanden.late.minCount'] as number | undefined;
    const threshold = atLeastOf(view, lateRegular.id, figure ?? 3);
    const chosen = view.case.school.settings['haaglanden.late.window'] ?? '4 lesson weeks';
    const window = namedWindow(view, String(chosen));
    const { least, all } = countLates(view, window.from, window.to);
    const evidence = [...new Set(latesBetween(view, window.from, window.to))];
    const counted = judgeCount({ window, least, all, threshold, evidence });
    if (counted === null) return null;
    if (talkHeld(view)) {
      const talked = talkDate(view);
      if (talked === null) return null;
      const newer = evidence.some((d) => d > talked);
      if (!newer && (counted.status === 'met' || view.fullyCovered(nextDay(talked), view.asOf)))
        return null;
    }
    return { ...counted, severity: 'attention', actions: ['act.talk-parents'] };
  },
  due: twoWeeks,
};

export const haaglandenSignalRules = [absentToday, frequent, lateRegular];
