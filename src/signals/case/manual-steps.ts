import type { Facts } from '../../../rules/attendance/pupil-case.ts';
import type { CompiledPack } from '../../../rules/evaluate/compiled-pack.ts';
import type { ManualStep } from './case-sheet.ts';
import { type CasePlace, rulesInForce } from './in-force.ts';

/** The rules about a pupil that no page and no date can tell, with what a person said of them. */
export function manualSteps(
  packs: readonly CompiledPack[],
  place: CasePlace,
  facts: Facts,
): ManualStep[] {
  return packs.flatMap((pack) =>
    rulesInForce(pack, place)
      .filter(({ auto, body }) => auto === 'M' && body.scope === 'pupil')
      .map((rule) => {
        const set = facts[`flag.${rule.id}`];
        return { rule, texts: pack.texts[rule.id]!, isSet: typeof set === 'boolean' ? set : null };
      }),
  );
}
