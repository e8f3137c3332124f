/** Least time between two readings, so that a page that renders in chunks is read once. */
const GAP_MS = 200;
/** A hidden tab paints no frames; then this time-out reads instead. */
const NO_FRAME_MS = 1000;

/**
 * Watches the page as a whole with one observer. `onStale` runs inside the observer's own callback,
 * before the browser can paint: whatever may now be wrong must be hidden there. `onSettled` runs in a
 * later frame, at most once per `GAP_MS`, and is the moment to read again. Changes that are only our
 * own elements coming and going are ignored.
 */
export function watchPage(options: {
  document: Document;
  isOurs: (node: Node) => boolean;
  onStale: (records: MutationRecord[]) => void;
  onSettled: () => void;
  signal: AbortSignal;
}): void {
  const { document, isOurs, onStale, onSettled, signal } = options;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let last = Number.NEGATIVE_INFINITY;

  const settle = () => {
    timer = null;
    if (signal.aborted) return;
    last = performance.now();
    onSettled();
  };
  const schedule = () => {
    if (timer !== null) return;
    timer = setTimeout(() => nextFrame(settle), Math.max(0, last + GAP_MS - performance.now()));
  };

  const observer = new MutationObserver((records) => {
    const theirs = records.filter((record) => !isOnlyOurs(record, isOurs));
    if (theirs.length === 0) return;
    onStale(theirs);
    schedule();
  });
  observer.observe(document.documentElement, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['class', 'style', 'hidden', 'aria-hidden', 'title', 'value'],
  });
  // Filters and date fields change without touching the tree.
  for (const type of ['input', 'change']) {
    document.addEventListener(type, schedule, { capture: true, passive: true, signal });
  }
  document.defaultView?.addEventListener('pageshow', schedule, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (timer !== null) clearTimeout(timer);
  });
  schedule();
}

function nextFrame(run: () => void): void {
  let done = false;
  const once = () => {
    if (done) return;
    done = true;
    clearTimeout(fallback);
    run();
  };
  const fallback = setTimeout(once, NO_FRAME_MS);
  requestAnimationFrame(once);
}

function isOnlyOurs(record: MutationRecord, isOurs: (node: Node) => boolean): boolean {
  if (isOurs(record.target)) return true;
  if (record.type !== 'childList') return false;
  return [...record.addedNodes, ...record.removedNodes].every(isOurs);
}
