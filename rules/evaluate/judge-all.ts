import { judge } from './judge.ts';
import { byPrecedence } from './order.ts';
import type { Outcome } from './outcome.ts';
import type { RuleBody } from './rule-body.ts';
import type { SettledRule } from './settled-pack.ts';
import type { Signal } from './signal.ts';
import type { Subject } from './subject.ts';
import { toSignal } from './to-signal.ts';

/** All that there is to tell about one rule on as-of. */
export interface Trace {
  subject: Subject;
  rule: SettledRule;
  outcome: Outcome;
  /** Null when the rule says nothing. */
  signal: Signal | null;
}

/** What every rule of this scope says on as-of, or why it says nothing, in the order of the pack. */
export function judgeAll(
  subject: Subject,
  scope: RuleBody['scope'],
): { rule: SettledRule; outcome: Outcome }[] {
  return [...subject.pack.rules.values()]
    .filter(({ body }) => body.scope === scope)
    .map((rule) => ({ rule, outcome: judge(rule, subject, subject.view.asOf) }));
}

/** Every rule of this scope with its outcome and its signal, in the order of the packs. */
export function tracesOf(subjects: readonly Subject[], scope: RuleBody['scope']): Trace[] {
  return subjects.flatMap((subject) =>
    judgeAll(subject, scope).map(({ rule, outcome }) => ({
      subject,
      rule,
      outcome,
      signal: outcome.status === 'out' ? null : toSignal(rule, outcome, subject),
    })),
  );
}

/** Those of the rules that say something, loudest first. */
export function loudestFirst(traces: readonly Trace[]): (Trace & { signal: Signal })[] {
  return traces
    .flatMap((trace) => {
      const { rule, signal } = trace;
      if (signal === null) return [];
      return [{ ...trace, signal, family: rule.family, rank: rule.body.rank }];
    })
    .sort(byPrecedence);
}

export function signalsOf(subjects: readonly Subject[], scope: RuleBody['scope']): Signal[] {
  return loudestFirst(tracesOf(subjects, scope)).map(({ signal }) => signal);
}
