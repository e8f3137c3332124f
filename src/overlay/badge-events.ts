import type { Badges } from './badges.ts';
import type { PupilBadge } from './pupil-badge.ts';

const POINTER = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'dblclick',
  'auxclick',
  'contextmenu',
];
const KEYS_WITHOUT_USE = ['keyup', 'keypress'];

/**
 * Takes every click and key on a badge before the page can: rows of an LVS have handlers of their own
 * that must never fire on ours. Listens on the window, in the capture phase, so nothing else hears it.
 */
export function listenToBadges(
  window: Window,
  badges: Badges,
  open: (badge: PupilBadge) => void,
  leave: () => void,
  signal: AbortSignal,
): void {
  const take = (event: Event): PupilBadge | null => {
    const badge = badges.of(event.target);
    if (badge) event.stopImmediatePropagation();
    return badge;
  };
  const options = { capture: true, signal };
  for (const type of [...POINTER, ...KEYS_WITHOUT_USE])
    window.addEventListener(type, take, options);

  window.addEventListener(
    'click',
    (event) => {
      const badge = take(event);
      if (!badge) return;
      event.preventDefault();
      if (!event.isTrusted) return;
      badges.makeReachable(badge);
      open(badge);
    },
    options,
  );
  window.addEventListener(
    'keydown',
    (event) => {
      const badge = take(event);
      if (!badge || !event.isTrusted) return;
      if (event.key === 'Escape') return leave();
      const next = neighbour(badges.inOrder(), badge, event.key);
      if (!next) return;
      event.preventDefault();
      badges.makeReachable(next);
      next.focus();
    },
    options,
  );
}

function neighbour(order: PupilBadge[], from: PupilBadge, key: string): PupilBadge | null {
  const index = order.indexOf(from);
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return order[index + 1] ?? null;
    case 'ArrowUp':
    case 'ArrowLeft':
      return order[index - 1] ?? null;
    case 'Home':
      return order[0] ?? null;
    case 'End':
      return order.at(-1) ?? null;
    default:
      return null;
  }
}
