import { residenceOn } from './residence.ts';
import type { ContractSignal } from './types.ts';
import type { Rule, Verdict } from './verdict.ts';
import type { View } from './view.ts';

/** Rules that a person decides: met while `flag.<rule>` is true. */

export interface Flag {
  id: string;
  severity: ContractSignal['severity'];
  actions: string[];
  /** Left out: every sector of the protocol. */
  sectors?: string[];
  /** Where the pupil lives; left out: anywhere. */
  residences?: string[];
  /** A logged fact that says the same. */
  said?(view: View): boolean;
  /** The step was taken, or the rule is not for this pupil. */
  over?(view: View): boolean;
}

/** The rule of a flag, where the protocol applies. */
export function flagRule(pack: string, flag: Flag, applies: (view: View) => boolean): Rule {
  return {
    id: flag.id,
    pack,
    judge(view): Verdict | null {
      const { sector } = view.case.school;
      if (!applies(view) || (flag.sectors && !flag.sectors.includes(sector))) return null;
      if (flag.residences && !flag.residences.includes(residenceOn(view))) return null;
      const chosen = view.case.facts[`flag.${flag.id}`];
      if (chosen === false || (chosen !== true && !flag.said?.(view)) || flag.over?.(view))
        return null;
      const { severity, actions } = flag;
      const window = { from: view.asOf, to: view.asOf };
      const rest = { window, actions, evidence: [] };
      return { status: 'met', severity, value: 1, lowerBound: false, ...rest };
    },
  };
}
