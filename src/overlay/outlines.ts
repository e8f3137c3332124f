import { createHost, type OwnHost } from './own-host.ts';

/** Height of a number, in CSS pixels. */
const LABEL = 26;

/** Numbered outlines around lists of the page, in one host of ours above it. */
export interface Outlines {
  /** Around these, counted from `first`; `ring` is the number of the chosen one, or null. */
  draw(lists: readonly HTMLElement[], first: number, ring: number | null): void;
  remove(): void;
}

/** Prepares outlines that follow their lists. Throws `NameTaken`. */
export function createOutlines(document: Document, css: string): Outlines {
  const host: OwnHost = createHost(document, 'vw-outline', css);
  const life = new AbortController();
  const boxes: { box: HTMLElement; number: HTMLElement; around: HTMLElement }[] = [];
  let waiting = false;

  const place = () => {
    waiting = false;
    for (const { box, number, around } of boxes) {
      const { top, left, width, height } = around.getBoundingClientRect();
      for (const [name, value] of Object.entries({ top, left, width, height })) {
        box.style.setProperty(name, `${Math.round(value)}px`);
      }
      box.hidden = width === 0;
      // Above the list, so that it covers nothing; of a list that begins above the window it stays in view.
      const least = -LABEL - 4;
      const down = Math.max(least, Math.min(-top, height - LABEL));
      number.style.setProperty('top', `${Math.round(down)}px`);
    }
  };
  const follow = () => {
    if (!waiting) requestAnimationFrame(place);
    waiting = true;
  };
  const { signal } = life;
  document.addEventListener('scroll', follow, { capture: true, passive: true, signal });
  document.defaultView!.addEventListener('resize', follow, { signal });
  const moved = new ResizeObserver(follow);
  signal.addEventListener('abort', () => moved.disconnect());

  return {
    draw(lists, first, ring) {
      for (const { box } of boxes.splice(0)) box.remove();
      moved.disconnect();
      moved.observe(document.documentElement);
      lists.forEach((around, i) => {
        const box = document.createElement('div');
        const number = document.createElement('span');
        number.textContent = String(first + i);
        if (first + i === ring) box.className = 'chosen';
        box.append(number);
        host.root.append(box);
        boxes.push({ box, number, around });
        moved.observe(around);
      });
      if (!host.element.isConnected) document.documentElement.append(host.element);
      host.show();
      place();
      if (ring !== null) lists[ring - first]?.scrollIntoView({ block: 'nearest' });
    },
    remove() {
      life.abort();
      host.element.remove();
    },
  };
}
