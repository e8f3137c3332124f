import type { Badges } from './badges.ts';
import { INPUT_EVENTS } from './own-host.ts';
import type { PupilBadge } from './pupil-badge.ts';

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
  const options = { capture: true, signal };
  // Focus that a person moves elsewhere is theirs; only a redrawn row may take it from a badge.
  for (const type of ['focusin', 'pointerdown']) {
    window.addEventListener(type, (event) => badges.noteFocus(event.target), options);
  }
  for (const type of INPUT_EVENTS) window.addEventListener(type, take, options);

  function take(event: Event): void {
    const badge = badges.of(event.target);
    if (!badge) return;
    event.stopImmediatePropagation();
    if (!event.isTrusted) return;
    if (event.type === 'click') {
      badges.makeReachable(badge);
      open(badge);
    } else if (event.type === 'keydown') {
      onKey(event as KeyboardEvent, badge);
    }
  }

  function onKey(event: KeyboardEvent, badge: PupilBadge): void {
    if (event.key === 'Escape') {
      badge.hush();
      leave();
    }
    const next = neighbour(badges.inOrder(), badge, event.key);
    if (!next) return;
    event.preventDefault();
    badges.makeReachable(next);
    next.focus();
  }
}

function neighbour(order: PupilBadge[], from: PupilBadge, key: string): PupilBadge | undefined {
  const index = order.indexOf(from);
  if (key === 'ArrowDown' || key === 'ArrowRight') return order[index + 1];
  if (key === 'ArrowUp' || key === 'ArrowLeft') return order[index - 1];
  if (key === 'Home') return order[0];
  return key === 'End' ? order.at(-1) : undefined;
}
