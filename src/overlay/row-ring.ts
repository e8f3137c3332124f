import { namesSame, type ReadPlace } from '../lvs/reading/reading.ts';
import { createHost, type OwnHost } from './own-host.ts';
import { unzoom } from './own-styles.ts';

/** So long the ring stays, in milliseconds. */
export const RING_MS = 5000;
const ROOM = 3;

/** A ring around the row of one pupil, for some seconds. */
export interface RowRing {
  /** Scrolls to the pupil and rings the row. */
  around(place: ReadPlace): void;
  /** Takes the ring away as soon as the row is no longer this pupil's. To be called inside the observer's callback. */
  hideStale(): void;
  remove(): void;
}

/** Prepares the ring; nothing is in the page until it is wanted. */
export function createRing(document: Document, css: string): RowRing {
  let host: OwnHost | null = null;
  let box: HTMLElement | null = null;
  let ringed: { place: ReadPlace; boxes: Element[]; until: number } | null = null;
  let frame = 0;

  /** Looks at every frame while the ring is there: rows move by scrolling, sorting, and opening others. */
  function follow(): void {
    if (ringed === null || performance.now() > ringed.until || !namesSame(ringed.place)) {
      remove();
      return;
    }
    const { place, boxes } = ringed;
    const { left, top, right, bottom } = seenPart(place.row, boxes);
    const styles = {
      ...{ left: left - ROOM, top: top - ROOM },
      ...{ width: right - left + 2 * ROOM, height: bottom - top + 2 * ROOM },
    };
    for (const [name, value] of Object.entries(styles)) {
      box!.style.setProperty(name, `${Math.round(value)}px`);
    }
    box!.hidden = right <= left || bottom <= top;
    frame = requestAnimationFrame(follow);
  }

  function remove(): void {
    cancelAnimationFrame(frame);
    ringed = null;
    host?.element.remove();
  }

  return {
    around(place) {
      remove();
      if (!namesSame(place)) return;
      const isCalm = document.defaultView!.matchMedia('(prefers-reduced-motion: reduce)').matches;
      // In the middle, if it is not in view: at the edge it would be under a header that stays, or our own bar.
      const block = isInView(place) ? 'nearest' : 'center';
      place.nameElement.scrollIntoView({
        ...{ block, inline: 'nearest' },
        behavior: isCalm ? 'instant' : 'smooth',
      });
      host ??= createHost(document, 'vw-ring', css);
      if (box === null) {
        box = document.createElement('div');
        host.root.append(box);
      }
      ringed = { place, boxes: scrollersOf(place.row), until: performance.now() + RING_MS };
      document.documentElement.append(host.element);
      unzoom(host.element);
      host.show();
      follow();
    },
    hideStale() {
      if (ringed !== null && !namesSame(ringed.place)) remove();
    },
    remove,
  };
}

/** Whether a person sees the name now: in the window, and under nothing. */
function isInView({ nameElement, row }: ReadPlace): boolean {
  const { left, top, width, height } = nameElement.getBoundingClientRect();
  const middle = [left + Math.min(width, 80) / 2, top + height / 2] as const;
  return row.contains(nameElement.ownerDocument.elementFromPoint(...middle));
}

function scrollersOf(row: Element): Element[] {
  const found: Element[] = [];
  const { body } = row.ownerDocument;
  for (let el = row.parentElement; el !== null && el !== body; el = el.parentElement) {
    if (getComputedStyle(el).overflow !== 'visible') found.push(el);
  }
  return found;
}

/** Where a scrolling box shows what is in it: not under its borders and bars. */
function innerRect(box: Element) {
  const { left, top } = box.getBoundingClientRect();
  const x = left + box.clientLeft;
  const y = top + box.clientTop;
  return { left: x, top: y, right: x + box.clientWidth, bottom: y + box.clientHeight };
}

/** The part of a row that its scrolling boxes leave in view, in window coordinates. */
function seenPart(row: Element, boxes: readonly Element[]) {
  const rects = [row.getBoundingClientRect(), ...boxes.map(innerRect)];
  return {
    left: Math.max(...rects.map(({ left }) => left)),
    top: Math.max(...rects.map(({ top }) => top)),
    right: Math.min(...rects.map(({ right }) => right)),
    bottom: Math.min(...rects.map(({ bottom }) => bottom)),
  };
}
