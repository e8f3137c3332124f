import type { CaseSheet, CaseSignal, CaseStep } from '../../signals/case/case-sheet.ts';

/** One step and the signal that asks it. */
export interface AskedStep {
  step: CaseStep;
  signal: CaseSignal;
}

/** The steps of a sheet in the order in which to show them; each stands in one place. */
export interface StepsInOrder {
  /** The first step of the strongest signal that is still to be done; null: none is. */
  first: AskedStep | null;
  /** What is asked besides, also what is blocked or done. */
  also: AskedStep[];
  others: CaseStep[];
}

/** Only what is met and not marked as seen asks for steps. */
export function orderSteps({ signals, steps }: CaseSheet): StepsInOrder {
  const asking = signals.filter(({ signal, mark }) => signal.status === 'met' && mark === null);
  const asked = new Map<CaseStep, AskedStep>();
  for (const signal of asking) {
    for (const step of steps) {
      if (step.askedBy.includes(signal.rule.id) && !asked.has(step)) {
        asked.set(step, { step, signal });
      }
    }
  }
  const first = firstOf([...asked.values()]);
  return {
    first,
    also: [...asked.values()].filter((one) => one !== first),
    others: steps.filter((step) => !asked.has(step)),
  };
}

/** Within the strongest signal that has one, a step that can be taken now comes before a blocked one. */
function firstOf(asked: readonly AskedStep[]): AskedStep | null {
  const open = asked.filter((one) => !isDone(one));
  const own = open.filter(({ signal }) => signal === open[0]?.signal);
  return own.find(({ step }) => step.blocked.length === 0) ?? own[0] ?? null;
}

/** Whether the step was done since the signal is there. */
function isDone({ step, signal: { signal } }: AskedStep): boolean {
  return step.done.some((day) => signal.since === null || day >= signal.since);
}
