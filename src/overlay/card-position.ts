const MARGIN = 12;
/** Widest the card can be (panel.css) and a usual height: enough to choose a side. */
const CARD_WIDTH = 400;
const CARD_ROOM = 320;

/** Puts the card under its badge, or above it where there is more room, inside the window. */
export function placeBeside(card: HTMLElement, anchor: HTMLElement): void {
  const { innerWidth, innerHeight } = card.ownerDocument.defaultView!;
  const rect = anchor.getBoundingClientRect();
  const left = Math.max(MARGIN, Math.min(rect.left, innerWidth - CARD_WIDTH - MARGIN));
  const roomBelow = innerHeight - rect.bottom;
  const below = roomBelow >= CARD_ROOM || roomBelow >= rect.top;
  set(card, {
    left: `${Math.round(left)}px`,
    top: below
      ? `${Math.round(Math.max(MARGIN, Math.min(rect.bottom + 6, innerHeight - CARD_ROOM)))}px`
      : 'auto',
    bottom: below ? 'auto' : `${Math.round(Math.max(MARGIN, innerHeight - rect.top + 6))}px`,
    right: 'auto',
  });
}

/** Puts the status bar in the bottom right corner. */
export function placeInCorner(bar: HTMLElement): void {
  set(bar, { right: `${MARGIN}px`, bottom: `${MARGIN}px`, left: 'auto', top: 'auto' });
}

function set(element: HTMLElement, styles: Record<string, string>): void {
  for (const [name, value] of Object.entries(styles))
    element.style.setProperty(name, value, 'important');
}
