import { pagesAround } from './pages-around.ts';
import { rootsOf } from './roots.ts';

/** Least time between two readings, so that a page that renders in chunks is read once. */
const GAP_MS = 200;
/** A hidden tab paints no frames; then this time-out reads instead. */
const NO_FRAME_MS = 1000;

const WHAT: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'aria-hidden', 'title', 'value'],
};

/**
 * Watches the page as a whole with one observer. `onStale` runs inside the observer's own callback,
 * before the browser can paint: whatever may now be wrong must be hidden there. `onSettled` runs in a
 * later frame, at most once per `GAP_MS`, and is the moment to read again. Changes that are only our
 * own elements coming and going are ignored. `onLeave` runs when the page is left: the browser may keep
 * it as it is and bring it back.
 */
export function watchPage(options: {
  document: Document;
  isOurs: (node: Node) => boolean;
  onStale: (records: MutationRecord[]) => void;
  onSettled: () => void;
  onLeave: () => void;
  signal: AbortSignal;
}): void {
  const { document, isOurs, onStale, onSettled, onLeave, signal } = options;
  const watched = new WeakSet<Node>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  let last = Number.NEGATIVE_INFINITY;

  const settle = () => {
    timer = null;
    if (signal.aborted) return;
    last = performance.now();
    watchRoots();
    onSettled();
  };
  const schedule = () => {
    if (timer !== null) return;
    timer = setTimeout(() => nextFrame(settle), Math.max(0, last + GAP_MS - performance.now()));
  };

  /** In the page around a frame another instance of us has its own elements. */
  const isAnyOfUs = (node: Node) =>
    isOurs(node) || (node.ownerDocument !== document && node.nodeName.startsWith('VW-'));
  const observer = new MutationObserver((records) => {
    const theirs = records.filter((record) => !isOnlyOurs(record, isAnyOfUs));
    if (theirs.length === 0) return;
    onStale(theirs);
    schedule();
  });
  /** What happens in a shadow root is not seen from outside it; a name may stand in the page around a frame. */
  const watchRoots = () => {
    const roots = pagesAround(document).flatMap((page) => [...rootsOf(page)]);
    for (const root of roots) {
      if (watched.has(root)) continue;
      watched.add(root);
      observer.observe('documentElement' in root ? root.documentElement : root, WHAT);
      // Filters and date fields change without touching the tree; `change` does not leave a shadow root.
      for (const type of ['input', 'change']) {
        root.addEventListener(type, schedule, { capture: true, passive: true, signal });
      }
    }
  };
  document.defaultView?.addEventListener('pageshow', schedule, { signal });
  document.defaultView?.addEventListener('pagehide', onLeave, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (timer !== null) clearTimeout(timer);
  });
  watchRoots();
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
