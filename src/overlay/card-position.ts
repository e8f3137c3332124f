const MARGIN = 12;
const GAP = 6;

/**
 * Puts the card beside its badge, where it leaves the names below free; under or above it where there is
 * no room beside; always wholly inside the window. Measures the drawn card, so call it after drawing.
 */
export function placeBeside(card: HTMLElement, anchor: HTMLElement): void {
  // Without the scroll bars, which the window's own size would count as room.
  const { scrollingElement, documentElement } = card.ownerDocument;
  const { clientWidth: roomX, clientHeight: roomY } = scrollingElement ?? documentElement;
  const at = anchor.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const fitsBeside = at.right + GAP + width <= roomX - MARGIN;
  const fitsBelow = at.bottom + GAP + height <= roomY - MARGIN;

  const left = fitsBeside ? at.right + GAP : at.left;
  const top = fitsBeside ? at.top : fitsBelow ? at.bottom + GAP : at.top - GAP - height;
  set(card, {
    left: inside(left, roomX - width),
    top: inside(top, roomY - height),
    right: 'auto',
    bottom: 'auto',
  });
}

/** Puts the status bar in the bottom right corner. */
export function placeInCorner(bar: HTMLElement): void {
  set(bar, { right: `${MARGIN}px`, bottom: `${MARGIN}px`, left: 'auto', top: 'auto' });
}

function inside(wanted: number, room: number): string {
  return `${Math.round(Math.max(MARGIN, Math.min(wanted, room - MARGIN)))}px`;
}

function set(element: HTMLElement, styles: Record<string, string>): void {
  for (const [name, value] of Object.entries(styles)) {
    element.style.setProperty(name, value, 'important');
  }
}
