/**
 * Runs in the page: what people and LVS scripts do to a list, in random order, for `ms`
 * milliseconds. The same `seed` gives the same order. Bursts and pauses take turns, so that badges
 * come back and are in the way of the next burst.
 */
export async function disturb(seed: number, ms: number): Promise<number> {
  let state = seed;
  const random = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const any = <T>(from: ArrayLike<T>) => from[random(from.length)];
  const all = <T extends HTMLElement>(selector: string) => document.querySelectorAll<T>(selector);
  const rows = () => document.querySelectorAll<HTMLTableRowElement>('tbody tr:not([aria-hidden])');

  /** The boxes that scroll, and the page itself. */
  const scrolling = () => [
    document.documentElement,
    ...[...all('.rollijst, .scherm-vast, .vast, .rollend')].filter(
      (box) => box.scrollHeight > box.clientHeight || box.scrollWidth > box.clientWidth,
    ),
  ];

  const actions: (() => void)[] = [
    function sort() {
      (any(all('thead th button')) ?? any(all('thead th')))?.click();
    },
    function filter() {
      const search = document.querySelector<HTMLInputElement>('input[type=search]');
      if (!search) return;
      search.value = any(['', '', 'a', 'de', 'an', 'zz']) ?? '';
      search.dispatchEvent(new Event('input', { bubbles: true }));
    },
    function scroll() {
      const box = any(scrolling());
      if (box) box.scrollTop = random(box.scrollHeight);
    },
    function scrollABit() {
      const box = any(scrolling());
      if (box) box.scrollTop += random(200) - 100;
    },
    function scrollAside() {
      const box = any(scrolling());
      if (box) box.scrollLeft = random(3) === 0 ? 0 : random(box.scrollWidth);
    },
    function drawAgain() {
      if (random(4) === 0) document.querySelector<HTMLElement>('#ververs')?.click();
    },
    function showNotes() {
      document.querySelector<HTMLElement>('main input[type=checkbox]')?.click();
    },
    function unfoldRow() {
      any([...all('tbody button')].filter(({ textContent }) => textContent === 'Meer'))?.click();
    },
    function openModal() {
      if (random(3) === 0) document.querySelector<HTMLElement>('#nieuw')?.click();
    },
    function cover() {
      if (random(3) === 0) document.querySelector<HTMLElement>('#filters')?.click();
    },
    function changeWidth() {
      const box = document.querySelector<HTMLElement>('.rollijst, .vast');
      box?.style.setProperty('width', `${300 + random(500)}px`);
    },
    function enlarge() {
      document.body.style.setProperty('zoom', any(['1', '1', '1.25', '1.5', '0.8']) ?? '1');
    },
    function changeHeights() {
      for (let i = 0; i < 3; i++) {
        const row = any(rows());
        if (row) row.style.height = `${24 + random(60)}px`;
      }
    },
    function moveRow() {
      const row = any(rows());
      row?.parentElement?.insertBefore(row, any(row.parentElement.children) ?? null);
    },
    function giveRowToAnother() {
      const [one, other] = [any(rows()), any(rows())];
      const names = [one, other].map((row) => row?.querySelector('td a, td span'));
      const numbers = [one, other].map((row) => row?.cells[1]?.firstChild);
      for (const [a, b] of [names, numbers]) {
        if (!a || !b) continue;
        [a.textContent, b.textContent] = [b.textContent, a.textContent];
        if (!(a instanceof HTMLAnchorElement) || !(b instanceof HTMLAnchorElement)) continue;
        [a.href, b.href] = [b.href, a.href];
      }
    },
    function exchangeNames() {
      const [one, other] = [any(rows()), any(rows())].map((row) => row?.querySelector('td a'));
      if (!one || !other || one === other) return;
      const place = document.createComment('');
      one.replaceWith(place);
      other.replaceWith(one);
      place.replaceWith(other);
    },
    function takeTableOutAndBack() {
      const table = document.querySelector('table');
      const parent = table?.parentElement;
      const next = table?.nextSibling ?? null;
      if (table) table.remove();
      if (table) parent?.insertBefore(table, next);
    },
  ];

  const sleep = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const end = performance.now() + ms;
  let done = 0;
  while (performance.now() < end) {
    for (let left = 1 + random(8); left > 0; left--) {
      // Sometimes as late as a page can: in an animation callback, right before paint.
      if (random(2) === 0) await frame();
      any(actions)?.();
      done++;
      if (random(3) > 0) await sleep(random(40));
    }
    await sleep(random(5) === 0 ? 50 : 400);
  }
  return done;
}
