const MARGIN = 12;
const GAP = 6;

/**
 * Puts the card under its badge; above it, or beside it, where it does not fit there; always wholly
 * inside the window. Measures the drawn card, so call it after drawing.
 */
export function placeBeside(card: HTMLElement, anchor: HTMLElement): void {
  // Without the scroll bars, which the window's own size would count as room.
  const { clientWidth: roomX, clientHeight: roomY } = card.ownerDocument.documentElement;
  const at = anchor.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const fitsBelow = at.bottom + GAP + height <= roomY - MARGIN;
  const fitsAbove = at.top - GAP - height >= MARGIN;
  const fitsBeside = at.right + GAP + width <= roomX - MARGIN;
  const beside = !fitsBelow && !fitsAbove && fitsBeside;

  const left = beside ? at.right + GAP : at.left;
  const top = fitsBelow ? at.bottom + GAP : fitsAbove ? at.top - GAP - height : at.top;
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
