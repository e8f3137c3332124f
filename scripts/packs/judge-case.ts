import type { PupilCase } from '../../rules/attendance/pupil-case.ts';
import { agesOn, consentFor } from '../../rules/evaluate/care-for.ts';
import type { CompiledPack } from '../../rules/evaluate/compiled-pack.ts';
import { type GuardsAt, guardsAt } from '../../rules/evaluate/guards-at.ts';
import { type LadderPosition, placeOnLadder } from '../../rules/evaluate/ladder-place.ts';
import type { Outcome } from '../../rules/evaluate/outcome.ts';
import { type PackLibrary, packsOfSchool } from '../../rules/evaluate/pack-choice.ts';
import type { ReadCase } from '../../rules/evaluate/read-case.ts';
import { residenceOn } from '../../rules/evaluate/residence.ts';
import type { SettledBody } from '../../rules/evaluate/rule-body.ts';
import { settledPack } from '../../rules/evaluate/settled-pack.ts';
import { toContract } from '../../rules/evaluate/to-contract.ts';
import { tracesOfCase } from './traces-of-case.ts';

/** What the core says about one case of `cases.yaml`, by rule. */
export interface JudgedCase {
  /** Every rule that could be judged on that day, also one of a pack that the school switched off. */
  ruleIds: string[];
  signals: ReadonlyMap<string, ReturnType<typeof toContract>>;
  /** The least value of a rule; null when the rule is not for this case, so that nothing is counted. */
  least(ruleId: string): number | null;
  /** Every step that one of these packs knows. */
  actionIds: string[];
  /** Where the pupil stands on the ladder; null when no pack has one. */
  place(): LadderPosition | null;
  /** What stands at a step, pack after pack. */
  guardsAt(action: string): GuardsAt;
  /** The ids of what the documents say about consent at a step. */
  consentAt(action: string): string[];
  /** A rule as it stands with the settings of this case; undefined when no pack has it. */
  bodyOf(ruleId: string): SettledBody | undefined;
}

/** The same for a case about a school, of which nothing is asked but its tasks. */
const NO_PUPIL = {
  place: () => null,
  guardsAt: () => ({ blockedBy: [], redirect: [], checks: [] }),
  consentAt: () => [],
};

export function judgeCase(read: ReadCase, library: PackLibrary): JudgedCase {
  const { settings, asOf, school } = read.case;
  const packs = packsOfSchool(library, read.pack, settings, asOf);
  const traces = tracesOfCase(read, packs);
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
    actionIds: [...new Set(packs.flatMap(({ actions }) => Object.keys(actions)))],
    ...(read.scope === 'school' ? NO_PUPIL : besidesSignals(read.case, packs)),
    bodyOf: (ruleId) =>
      packs
        .map((pack) => settledPack(pack, settings, school.sector).rules.get(ruleId)?.body)
        .find((body) => body !== undefined),
  };
}

/** Worked out when a case asks for it. */
function besidesSignals(pupilCase: PupilCase, packs: readonly CompiledPack[]) {
  const { asOf, pupil } = pupilCase;
  const { municipality } = residenceOn(pupilCase, asOf);
  const withLadder = packs.find(({ ladder }) => ladder.length > 0);
  return {
    place: () => (withLadder === undefined ? null : placeOnLadder(pupilCase, withLadder)),
    guardsAt: (action: string): GuardsAt => {
      const each = packs.map((pack) => guardsAt(pupilCase, pack, action));
      return {
        blockedBy: each.flatMap(({ blockedBy }) => blockedBy),
        redirect: each.flatMap(({ redirect }) => redirect),
        checks: each.flatMap(({ checks }) => checks),
      };
    },
    consentAt: (action: string) =>
      packs
        .flatMap(
          (pack) => consentFor(pack, action, agesOn(pupil.birthDate, asOf), municipality) ?? [],
        )
        .flatMap(({ fromDocument }) => fromDocument.map(({ id }) => id)),
  };
}

function leastOf(outcome: Outcome | undefined): number | null {
  return outcome !== undefined && 'found' in outcome ? outcome.found.least : null;
}
