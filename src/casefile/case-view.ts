import type { ToCase } from './messages.ts';

/** What the Zaakblad shows of what the background said; null: it said nothing yet. */
export interface CaseView {
  shown: ToCase | null;
  /** Another pupil was chosen, or this one is gone, while something typed still stands here. */
  waiting: ToCase | null;
}

export const EMPTY_VIEW: CaseView = { shown: null, waiting: null };

/**
 * The view after the background said something. It follows the pupil last chosen, but what a person typed
 * (`hasTyped`) is never lost silently: then the pupil in view stays until the person goes on, unless all is
 * wiped because a person wants that or was away for too long.
 */
export function receive({ shown }: CaseView, said: ToCase, hasTyped: boolean): CaseView {
  const isOther = shown?.sheet != null && (said.sheet === null || said.pupil !== shown.pupil);
  return isOther && hasTyped && said.wiped !== true
    ? { shown, waiting: said }
    : { shown: said, waiting: null };
}

/** The view after a person let go of what was typed. */
export function goOn({ shown, waiting }: CaseView): CaseView {
  return { shown: waiting ?? shown, waiting: null };
}
