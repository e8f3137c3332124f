import { daysFromTo } from './almanac.ts';
import { contactRules } from './contact-rules.ts';
import { schoolOracle } from './cycle-rules.ts';
import { denboschAfterTalkRules } from './denbosch-after-talk-rules.ts';
import { denboschCaseRules } from './denbosch-case-rules.ts';
import { denboschFlagRules } from './denbosch-flag-rules.ts';
import { denboschRunRules } from './denbosch-run-rules.ts';
import { denboschTruancyRules } from './denbosch-truancy-rules.ts';
import { groningenFlagRules } from './groningen-flag-rules.ts';
import { groningenRules } from './groningen-rules.ts';
import { openSteps } from './guards.ts';
import { haaglandenCaseRules } from './haaglanden-case-rules.ts';
import { haaglandenDuoRules } from './haaglanden-duo-rules.ts';
import { haaglandenFlagRules } from './haaglanden-flag-rules.ts';
import { haaglandenLeaveRules } from './haaglanden-leave-rules.ts';
import { haaglandenOpschalingRules } from './haaglanden-opschaling-rules.ts';
import { haaglandenRunRules } from './haaglanden-run-rules.ts';
import { haaglandenSignalRules } from './haaglanden-signal-rules.ts';
import { lateRules } from './late-rules.ts';
import { lawRules } from './law-rules.ts';
import { sickRules } from './sick-rules.ts';
import { metStretch } from './since.ts';
import { tilburgFlagRules } from './tilburg-flag-rules.ts';
import { tilburgRules } from './tilburg-rules.ts';
import type { ContractCase, ContractSignal, IsoDate } from './types.ts';
import type { Rule, Verdict } from './verdict.ts';
import { openCase, type View } from './view.ts';

/**
 * A slow second opinion on the rules core, written from the texts alone: it shares no code with
 * `rules/`. Signals come in no particular order (`order.ts` judges the order).
 */
const RULES: Rule[] = [
  ...lateRules,
  ...denboschTruancyRules,
  ...denboschAfterTalkRules,
  ...contactRules,
  ...sickRules,
  ...denboschRunRules,
  ...denboschCaseRules,
  ...denboschFlagRules,
  ...haaglandenSignalRules,
  ...haaglandenDuoRules,
  ...haaglandenRunRules,
  ...haaglandenCaseRules,
  ...haaglandenOpschalingRules,
  ...haaglandenLeaveRules,
  ...haaglandenFlagRules,
  ...tilburgRules,
  ...tilburgFlagRules,
  ...groningenRules,
  ...groningenFlagRules,
  ...lawRules,
];

/** What the evaluator should say, with what it is free in. */
export interface Expected extends ContractSignal {
  /** It held before anything was known, by a fact without a date: since when is anyone's choice. */
  always: boolean;
  /** Any of these lists of dates will do; none: the texts do not say which. */
  evidenceChoices?: IsoDate[][];
}

/** Where no record says nothing, only a day with a record on every slot is covered. */
function firstCoveredDay(view: View): IsoDate | null {
  const { from, to, absentMeansPresent = true } = view.case.coverage;
  if (absentMeansPresent) return from;
  return daysFromTo(from, to).find((d) => view.school.isSchoolDay(d) && view.covered(d)) ?? null;
}

/** The steps of a band that may be a higher one begin with looking at the whole period. */
function stepsOf(rule: Rule, verdict: Verdict, view: View, since: IsoDate | null) {
  const steps = openSteps(rule.pack, verdict.actions, view, since ?? view.asOf);
  const atLeastThisBand = verdict.status === 'met' && verdict.isBand && verdict.lowerBound;
  if (!atLeastThisBand) return steps;
  return { ...steps, actions: ['act.check-full-window', ...steps.actions] };
}

function signalOf(rule: Rule, verdict: Verdict, view: View): Expected {
  const { isBand: _isBand, ...rest } = verdict;
  const shown = { rule: rule.id, ...rest };
  const none = { since: null, sinceLatest: false, due: null, overdue: null, always: false };
  if (verdict.status !== 'met') return { ...shown, ...none, ...stepsOf(rule, verdict, view, null) };
  const isMet = (on: View) => rule.judge(on)?.status === 'met';
  const { since, always } = metStretch(view, isMet);
  const firstCovered = firstCoveredDay(view);
  const sinceLatest = always || firstCovered === null || since <= firstCovered;
  const due = rule.due?.(view, since) ?? null;
  const passed = due !== null && view.asOf > due;
  const overdue = due === null ? null : passed ? true : sinceLatest ? null : false;
  const steps = stepsOf(rule, verdict, view, since);
  return { ...shown, since, sinceLatest, due, overdue, always, ...steps };
}

export function oracle(c: ContractCase): Expected[] {
  if (c.scope === 'school') return schoolOracle(c).map((s) => ({ ...s, always: false }));
  const view = openCase(c);
  const signals: Expected[] = [];
  for (const rule of RULES) {
    if (rule.pack !== c.pack && rule.pack !== 'law') continue;
    const verdict = rule.judge(view);
    if (verdict !== null) signals.push(signalOf(rule, verdict, view));
  }
  return signals;
}
