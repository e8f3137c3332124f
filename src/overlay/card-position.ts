import { set } from './own-styles.ts';

const MARGIN = 12;
const GAP = 6;
/** In a window smaller than this nothing stands beside anything: the card lies along the bottom. */
const LEAST_ROOM = { x: 700, y: 480 };

/** Whether the window is too small for anything to stand beside anything. Without its scroll bars. */
export function isSmall(document: Document): boolean {
  const { clientWidth, clientHeight } = document.scrollingElement ?? document.documentElement;
  return clientWidth < LEAST_ROOM.x || clientHeight < LEAST_ROOM.y;
}

/**
 * Puts the card beside its badge, where it leaves the names below free; under or above it where there is
 * no room beside; in a small window along the bottom; always wholly inside the window. Measures the drawn
 * card, so call it after drawing.
 */
export function placeBeside(card: HTMLElement, anchor: Element): void {
  const { ownerDocument: document } = card;
  const isSheet = isSmall(document);
  card.toggleAttribute('vw-sheet', isSheet);
  if (isSheet) {
    set(card, { left: '0', right: '0', top: 'auto', bottom: '0' });
    return;
  }

  const { clientWidth: roomX, clientHeight: roomY } =
    document.scrollingElement ?? document.documentElement;
  const at = anchor.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const after = at.right + GAP;
  const before = at.left - GAP - width;
  const fitsAfter = after + width <= roomX - MARGIN;
  const fitsBeside = fitsAfter || before >= MARGIN;
  const fitsBelow = at.bottom + GAP + height <= roomY - MARGIN;

  const left = fitsAfter ? after : fitsBeside ? before : at.left;
  const top = fitsBeside ? at.top : fitsBelow ? at.bottom + GAP : at.top - GAP - height;
  set(card, {
    left: inside(left, roomX - width),
    top: inside(top, roomY - height),
    right: 'auto',
    bottom: 'auto',
  });
}

/** Keeps a card that grew where it is, as far as the window allows. */
export function keepInside(card: HTMLElement): void {
  if (card.hasAttribute('vw-sheet')) return;
  const { scrollingElement, documentElement } = card.ownerDocument;
  const { clientHeight } = scrollingElement ?? documentElement;
  const { top, height } = card.getBoundingClientRect();
  set(card, { top: inside(top, clientHeight - height) });
}

function inside(wanted: number, room: number): string {
  return `${Math.round(Math.max(MARGIN, Math.min(wanted, room - MARGIN)))}px`;
}
