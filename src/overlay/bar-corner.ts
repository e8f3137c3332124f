import { isOurs } from './own-host.ts';
import { set } from './own-styles.ts';

const MARGIN = 12;
/** No control is smaller than this, in CSS pixels: points this far apart miss none of any size. */
const STEP = 16;
/** So long nothing may scroll before it counts as scrolled, in milliseconds. */
const REST_MS = 300;

const CONTROL =
  'vw-badge, a[href], button, input, select, textarea, summary, label, [role=button], [role=link], [role=tab], [role=menuitem], [role=checkbox], [role=switch], [role=option], [tabindex="0"], [contenteditable=""], [contenteditable=true]';

const CORNERS = [
  { right: true, bottom: true },
  { right: false, bottom: true },
  { right: false, bottom: false },
  { right: true, bottom: false },
] as const;
type Corner = (typeof CORNERS)[number];

/** Where a panel stands: a corner of the window, for as long as the page lives. */
export interface BarCorner {
  /** Leaves the corner if the panel covers a control of the page there that cannot be scrolled free. */
  check(): void;
  /** A person wants it elsewhere: the next corner, and no moves of our own from then on. */
  next(): void;
}

/**
 * Prepares the corner of a panel: bottom right, unless something of the page is in the way there.
 * `mayMove`: whether the panel is small now, and nobody is at work in it.
 */
export function barCorner(
  panel: HTMLElement,
  mayMove: () => boolean,
  signal: AbortSignal,
): BarCorner {
  const document = panel.ownerDocument;
  let at = 0;
  let isChosen = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const stand = (): void => {
    const { right, bottom } = CORNERS[at]!;
    set(panel, {
      ...{ right: edge(right), left: edge(!right) },
      ...{ bottom: edge(bottom), top: edge(!bottom) },
    });
  };
  const check = (): void => {
    clearTimeout(timer);
    if (isChosen || signal.aborted || !mayMove()) return;
    const { width, height } = panel.getBoundingClientRect();
    if (width === 0) return;
    const here = covered(document, boxAt(document, CORNERS[at]!, width, height), CORNERS[at]!);
    if (here === 0) return;
    const counts = CORNERS.map((corner) =>
      covered(document, boxAt(document, corner, width, height), corner),
    );
    at = counts.indexOf(Math.min(...counts));
    stand();
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(check, REST_MS);
  };
  for (const type of ['scroll', 'focusin']) {
    document.addEventListener(type, soon, { capture: true, passive: true, signal });
  }
  document.defaultView!.addEventListener('resize', soon, { signal });
  stand();
  return {
    check,
    next() {
      isChosen = true;
      at = (at + 1) % CORNERS.length;
      stand();
    },
  };
}

function edge(isHere: boolean): string {
  return isHere ? `${MARGIN}px` : 'auto';
}

function boxAt(document: Document, { right, bottom }: Corner, width: number, height: number) {
  const { clientWidth, clientHeight } = document.documentElement;
  const left = right ? clientWidth - MARGIN - width : MARGIN;
  const top = bottom ? clientHeight - MARGIN - height : MARGIN;
  return { left, top, right: left + width, bottom: top + height };
}

/** How many controls are under a box and stay there however a person scrolls, or have the focus. */
function covered(document: Document, box: ReturnType<typeof boxAt>, corner: Corner): number {
  const found = new Set<Element>();
  for (let y = box.top; y < box.bottom + STEP; y += STEP) {
    for (let x = box.left; x < box.right + STEP; x += STEP) {
      const at = [Math.min(x, box.right - 1), Math.min(y, box.bottom - 1)] as const;
      const under = document.elementsFromPoint(...at).find(isOfPage);
      const control = under?.closest(CONTROL);
      if (!control || found.has(control)) continue;
      if (control === document.activeElement || !scrollsFree(control, box, corner)) {
        found.add(control);
      }
    }
  }
  return found.size;
}

/** Also our badges, which stand in the page. */
function isOfPage(element: Element): boolean {
  return element.localName === 'vw-badge' || !isOurs(element);
}

/** Whether scrolling can still bring a control out from under the box. */
function scrollsFree(control: Element, box: ReturnType<typeof boxAt>, { bottom }: Corner): boolean {
  const { top, bottom: end } = control.getBoundingClientRect();
  const need = bottom ? end - box.top : box.bottom - top;
  const root = control.ownerDocument.scrollingElement;
  for (let el: Element | null = control; el !== null; el = el.parentElement) {
    const { position, overflowY } = getComputedStyle(el);
    const scrolls = el === root || overflowY === 'auto' || overflowY === 'scroll';
    const room = bottom ? el.scrollHeight - el.clientHeight - el.scrollTop : el.scrollTop;
    if (scrolls && el !== control && room >= need) return true;
    if (position === 'fixed' || position === 'sticky') return false;
  }
  return false;
}
