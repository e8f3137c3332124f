/** What lies over the page and makes all else wait. */
const MODAL = 'dialog:modal, [aria-modal="true"]';

/** Whether something of the page lies over all of it now. */
export interface CoveringModal {
  isThere(): boolean;
  /** To be called when the page changed. */
  look(): void;
}

/**
 * Watches for a dialog of the page that makes all else wait. What stands outside it cannot be reached then,
 * and must not lie over it. `holdsList`: the list that was read is in it; then, of a dialog that the
 * browser itself does not know as one, ours can be reached as before.
 */
export function watchModals(
  document: Document,
  holdsList: (modal: Element) => boolean,
  onChange: () => void,
  signal: AbortSignal,
): CoveringModal {
  let isThere = false;
  let isWaiting = false;

  const look = () => {
    isWaiting = false;
    if (signal.aborted) return;
    const was = isThere;
    isThere = [...document.querySelectorAll(MODAL)].some(
      (modal) => modal.checkVisibility() && (isNative(modal) || !holdsList(modal)),
    );
    if (isThere !== was) onChange();
  };
  const soon = () => {
    if (!isWaiting) requestAnimationFrame(look);
    isWaiting = true;
  };
  // A dialog takes the focus when it opens, and gives it back.
  for (const type of ['focusin', 'focusout', 'close', 'toggle']) {
    document.addEventListener(type, soon, { capture: true, signal });
  }
  const observer = new MutationObserver(soon);
  const attributeFilter = ['open', 'aria-modal', 'hidden'];
  observer.observe(document.documentElement, { subtree: true, attributes: true, attributeFilter });
  signal.addEventListener('abort', () => observer.disconnect());
  return { isThere: () => isThere, look: soon };
}

function isNative(modal: Element): boolean {
  return modal.matches('dialog:modal');
}
