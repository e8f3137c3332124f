import { daysFromTo } from './almanac.ts';
import { contactRules } from './contact-rules.ts';
import { lateRules } from './late-rules.ts';
import { lawRules } from './law-rules.ts';
import { longAbsenceRules } from './long-absence-rules.ts';
import { sickRules } from './sick-rules.ts';
import { metSince } from './since.ts';
import type { ContractCase, ContractSignal, IsoDate } from './types.ts';
import type { Rule, Verdict } from './verdict.ts';
import { openCase, type View } from './view.ts';

/**
 * A slow second opinion on the rules core, written from the texts alone: it shares no code with
 * `rules/`. Signals come in no particular order (`order.ts` judges the order).
 */
const RULES: Rule[] = [
  ...lateRules,
  ...contactRules,
  ...sickRules,
  ...longAbsenceRules,
  ...lawRules,
];

/** Where no record says nothing, only a day with a record on every slot is covered. */
function firstCoveredDay(view: View): IsoDate | null {
  const { from, to, absentMeansPresent = true } = view.case.coverage;
  if (absentMeansPresent) return from;
  return daysFromTo(from, to).find((d) => view.school.isSchoolDay(d) && view.covered(d)) ?? null;
}

function signalOf(rule: Rule, verdict: Verdict, view: View): ContractSignal {
  const none = { since: null, sinceLatest: false, due: null, overdue: null };
  if (verdict.status !== 'met') return { rule: rule.id, ...verdict, ...none };
  const since = metSince(view, (on) => rule.judge(on)?.status === 'met');
  const firstCovered = firstCoveredDay(view);
  const sinceLatest = firstCovered === null || since <= firstCovered;
  const due = rule.due?.(view, since) ?? null;
  const passed = due !== null && view.asOf > due;
  const overdue = due === null ? null : passed ? true : sinceLatest ? null : false;
  return { rule: rule.id, ...verdict, since, sinceLatest, due, overdue };
}

export function oracle(c: ContractCase): ContractSignal[] {
  const view = openCase(c);
  const signals: ContractSignal[] = [];
  for (const rule of RULES) {
    if (rule.pack !== c.pack && rule.pack !== 'law') continue;
    const verdict = rule.judge(view);
    if (verdict !== null) signals.push(signalOf(rule, verdict, view));
  }
  return signals;
}
