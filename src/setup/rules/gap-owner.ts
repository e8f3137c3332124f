import { figuresOf } from '../../../rules/evaluate/figures.ts';
import type { Settings } from '../../../rules/index.ts';
import type { Gap } from '../../signals/what-if/what-changes-gaps.ts';

/** The step whose own figure makes a gap, so that it is told there; else the step before it. */
export function ownerOf({ below, above }: Gap, settings: Settings): string {
  return figuresOf(settings, above.rule.id) !== null ? above.rule.id : below.rule.id;
}
