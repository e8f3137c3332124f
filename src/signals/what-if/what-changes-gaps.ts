import type { SettledCount } from '../../../rules/evaluate/rule-body.ts';
import type { SettledRule } from '../../../rules/evaluate/settled-pack.ts';
import type { CompiledRule, Settings } from '../../../rules/index.ts';
import { canonical } from '../../schools/profile/canonical.ts';
import type { ExplainedSignal } from '../judge.ts';
import { inventPupil } from './invented-cases.ts';
import { amountsAround } from './invented-cases-amounts.ts';
import { concernedRules } from './what-changes-concerned.ts';
import {
  type RulesOfSchool,
  type RulesSchool,
  type Seen,
  seen,
  settledIn,
} from './what-changes-seen.ts';

/** Counts at which own figures leave nothing between two steps, where the document has a step. */
export interface Gap {
  /** What is counted, as `InventedPupil` does; from the first such count up to and including the last. */
  count: SettledCount;
  from: number;
  to: number;
  /** What is met just before it and just after it. */
  below: ExplainedSignal;
  above: ExplainedSignal;
  /** The upper figure with which `below` closes the gap; null when it has none. */
  closeAt: number | null;
}

/** No figures are looked at that lie further apart than this. */
const WIDEST = 60;

/**
 * The gaps that own figures leave. `own` and `document` differ in their figures only: with and without
 * those of the school.
 */
export function gapsIn(school: RulesSchool, document: RulesOfSchool, own: RulesOfSchool): Gap[] {
  return laddersOf(school, document, own).flatMap(({ rule, least, most }) => {
    if (most - least > WIDEST) return [];
    const stepAt = (amount: number): Step[] => {
      const pupil = amount < 1 ? null : inventPupil(rule, amount, null, school);
      if (pupil === null) return [];
      const [before, after] = [document, own].map((rules) =>
        stepOf(seen(pupil, school, rules), rule.family),
      );
      return [{ amount, before: before!, after: after! }];
    };
    const between = Array.from({ length: most - least + 1 }, (_, i) => least + i).flatMap(stepAt);
    // The document itself may leave nothing below and above these: on to where a step is met.
    const steps = [
      ...untilStep(stepAt, least, -1).reverse(),
      ...between,
      ...untilStep(stepAt, most, 1),
    ];
    return gapsAmong(steps).map((gap) => ({ ...gap, count: rule.body.count }));
  });
}

/** What lies beyond an amount, the first step that is met with it; empty when that amount is met itself. */
function untilStep(stepAt: (amount: number) => Step[], from: number, by: 1 | -1): Step[] {
  const beyond: Step[] = [];
  let [step] = stepAt(from);
  for (let far = 1; far <= WIDEST && step !== undefined && step.after === null; far++) {
    [step] = stepAt(from + far * by);
    if (step !== undefined) beyond.push(step);
  }
  return beyond;
}

/** Rules with other figures that count the same, and all the amounts that lie around their figures. */
interface Ladder {
  rule: SettledRule;
  least: number;
  most: number;
}

function laddersOf(school: RulesSchool, document: RulesOfSchool, own: RulesOfSchool): Ladder[] {
  const ladders = new Map<string, Ladder>();
  for (const { rule } of concernedRules(school, document, own)) {
    const versions = [document, own].flatMap((rules) => settledIn(rule, rules, school) ?? []);
    const amounts = versions.flatMap(({ body }) =>
      [body.atLeast, ...(body.atMost === null ? [] : [body.atMost])].flatMap((figure) =>
        amountsAround(body.count, figure, school),
      ),
    );
    const [settled] = versions;
    // Hours of a primary school go up by whole dagdelen, not by one.
    const isCounted = settled !== undefined && settled.body.count.measure !== 'unauthorised-hours';
    if (!isCounted || amounts.length === 0) continue;
    const key = `${settled.family} ${canonical(settled.body.count)}`;
    const known = ladders.get(key);
    ladders.set(key, {
      rule: settled,
      least: Math.min(...amounts, known?.least ?? Number.POSITIVE_INFINITY),
      most: Math.max(...amounts, known?.most ?? 0),
    });
  }
  return [...ladders.values()];
}

interface Step {
  amount: number;
  before: ExplainedSignal | null;
  after: ExplainedSignal | null;
}

/** What is met of a family; that somebody is absent today is no step of a ladder. */
function stepOf({ badge, others }: Seen, family: string): ExplainedSignal | null {
  const met = badge === null ? others : [badge, ...others];
  return met.find(({ rule }) => rule.family === family && !isAboutToday(rule)) ?? null;
}

function isAboutToday({ body: { count } }: CompiledRule): boolean {
  return 'window' in count && 'kind' in count.window && count.window.kind === 'today';
}

/** Stretches of nothing between two steps, unless the document has nothing in all of it either. */
function gapsAmong(steps: readonly Step[]): Omit<Gap, 'count'>[] {
  return steps.flatMap((step, i) => {
    const below = steps[i - 1]?.after;
    const end = steps.findIndex(({ after }, at) => at >= i && after !== null);
    const above = steps[end]?.after;
    const empty = steps.slice(i, end);
    if (!below || !above || empty.every(({ before }) => before === null)) return [];
    const { upper, value } = below.signal;
    return [
      {
        from: step.amount,
        to: empty.at(-1)!.amount,
        below,
        above,
        closeAt: upper === null ? null : value + empty.length,
      },
    ];
  });
}

/** The settings without the figures of the school: the document's hold. */
export function withoutFigures({ figures: _, ...others }: Settings): Settings {
  return others;
}
