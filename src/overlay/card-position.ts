const MARGIN = 12;
const GAP = 6;

/**
 * Puts the card under its badge; above it, or beside it, where it does not fit there; always wholly
 * inside the window. Measures the drawn card, so call it after drawing.
 */
export function placeBeside(card: HTMLElement, anchor: HTMLElement): void {
  const { innerWidth, innerHeight } = card.ownerDocument.defaultView!;
  const at = anchor.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const fitsBelow = at.bottom + GAP + height <= innerHeight - MARGIN;
  const fitsAbove = at.top - GAP - height >= MARGIN;
  const fitsBeside = at.right + GAP + width <= innerWidth - MARGIN;
  const beside = !fitsBelow && !fitsAbove && fitsBeside;

  const left = beside ? at.right + GAP : at.left;
  const top = fitsBelow ? at.bottom + GAP : fitsAbove ? at.top - GAP - height : at.top;
  set(card, {
    left: inside(left, innerWidth - width),
    top: inside(top, innerHeight - height),
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
