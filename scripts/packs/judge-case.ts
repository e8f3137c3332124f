import { subjectsOf } from '../../rules/evaluate/evaluate-pupil.ts';
import { subjectsOfSchool } from '../../rules/evaluate/evaluate-school.ts';
import { tracesOf } from '../../rules/evaluate/judge-all.ts';
import type { Outcome } from '../../rules/evaluate/outcome.ts';
import { type PackLibrary, packsOfSchool } from '../../rules/evaluate/pack-choice.ts';
import type { ReadCase } from '../../rules/evaluate/read-case.ts';
import type { SettledBody } from '../../rules/evaluate/rule-body.ts';
import { settledPack } from '../../rules/evaluate/settled-pack.ts';
import { toContract } from '../../rules/evaluate/to-contract.ts';

/** What the core says about one case of `cases.yaml`, by rule. */
export interface JudgedCase {
  /** Every rule that could be judged on that day, also one of a pack that the school switched off. */
  ruleIds: string[];
  signals: ReadonlyMap<string, ReturnType<typeof toContract>>;
  /** The least value of a rule; null when the rule is not for this case, so that nothing is counted. */
  least(ruleId: string): number | null;
  /** A rule as it stands with the settings of this case; undefined when no pack has it. */
  bodyOf(ruleId: string): SettledBody | undefined;
}

export function judgeCase(read: ReadCase, library: PackLibrary): JudgedCase {
  const { settings, asOf, school } = read.case;
  const packs = packsOfSchool(library, read.pack, settings, asOf);
  const traces =
    read.scope === 'school'
      ? tracesOf(subjectsOfSchool(read.case, packs), 'school')
      : tracesOf(subjectsOf(read.case, packs), 'pupil');
  const byRule = new Map(traces.map((trace) => [trace.rule.id, trace]));
  return {
    ruleIds: packsOfSchool(library, read.pack, {}, asOf).flatMap(({ rules }) =>
      rules.map(({ id }) => id),
    ),
    signals: new Map(
      traces.flatMap(({ signal }) =>
        signal === null ? [] : [[signal.rule, toContract(signal)] as const],
      ),
    ),
    least: (ruleId) => leastOf(byRule.get(ruleId)?.outcome),
    bodyOf: (ruleId) =>
      packs
        .map((pack) => settledPack(pack, settings, school.sector).rules.get(ruleId)?.body)
        .find((body) => body !== undefined),
  };
}

function leastOf(outcome: Outcome | undefined): number | null {
  return outcome !== undefined && 'found' in outcome ? outcome.found.least : null;
}
