import { judgeCount } from './judge-count.ts';
import { atLeastOf } from './own-figures.ts';
import type { IsoDate } from './types.ts';
import { bestFourWeeks, type LessonLength } from './unauthorised.ts';
import type { Verdict } from './verdict.ts';
import type { View } from './view.ts';

/** 16 hours in any 4 lesson weeks since a day, near from three quarters; the law and Tilburg both have it. */
export function judgeSixteenHours(
  view: View,
  id: string,
  from: IsoDate,
  lesson: LessonLength,
): Omit<Verdict, 'severity' | 'actions'> | null {
  const { hours, choices, unclear } = bestFourWeeks(view, from, lesson);
  const all = view.fullyCovered(from, view.asOf);
  const threshold = atLeastOf(view, id, 16);
  const counted = judgeCount({
    window: { from, to: view.asOf },
    least: hours,
    all,
    greatest: all && !unclear ? hours : Number.POSITIVE_INFINITY,
    threshold,
    nearFrom: 0.75 * threshold,
    evidence: choices[0] ?? [],
  });
  return counted && { ...counted, evidenceChoices: choices };
}
