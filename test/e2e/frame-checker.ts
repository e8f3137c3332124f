import type { TestPage } from './browser.ts';
import { pupilOf } from './reading.ts';

/**
 * Watches every painted frame of a page for a badge that stands at another pupil, or that is painted over
 * something of the page: a control, a header or column held in place, a cover.
 *
 * In the page, after the last animation callback of each frame (a resize observation, which the
 * browser delivers between layout and paint), each painted badge host is noted with the row that
 * it stands in. Outside the page, each host's pupil is read from its closed root. A host serves one
 * pupil for life, so all rows that it was ever painted in must be rows of that pupil.
 */
export interface FrameReport {
  /** Frames looked at. */
  frames: number;
  /** Painted badges looked at, over all frames. */
  checks: number;
  /** Hosts that were painted at least once. */
  hosts: number;
  /** One sentence for each badge that stood wrong. */
  faults: string[];
}

/** Starts watching; the answer reads and judges what was seen so far. */
export async function watchFrames(page: TestPage): Promise<() => Promise<FrameReport>> {
  await page.evaluate(installFrameWatch);
  const served = new Map<number, string>();
  const faults = new Set<string>();
  return async () => {
    const { frames, checks, notes, over } = await page.evaluate(() => window.vwFrames.read());
    for (const fault of over) faults.add(fault);
    const ids = notes.map(({ id }) => id);
    const hosts = await page.trees((ids) => ids.map((id) => window.vwFrames.host(id)), ids);
    notes.forEach(({ id, rows, keys }, i) => {
      const pupil = hosts[i] ? pupilOf(hosts[i]) : null;
      const before = served.get(id) ?? pupil;
      for (const fault of faultsOf(pupil, rows, keys)) faults.add(fault);
      if (before !== pupil) faults.add(`one host served ${before}, then ${pupil}`);
      if (pupil !== null) served.set(id, pupil);
    });
    await page.evaluate((ids) => window.vwFrames.forgetRemoved(ids), ids);
    return { frames, checks, hosts: served.size, faults: [...faults] };
  };
}

/** What is wrong with one host, from the rows it was painted in and what tells their pupils apart. */
function faultsOf(pupil: string | null, rows: string[], keys: string[]): string[] {
  if (pupil === null) return ['a badge was painted without an accessible name'];
  const strange = rows.filter((row) => !row.includes(pupil));
  return [
    ...strange.map((row) => `${pupil} was painted in the row "${row.slice(0, 80)}"`),
    ...(keys.length > 1 ? [`${pupil} was painted in rows of several pupils: ${keys}`] : []),
  ];
}

interface FrameWatch {
  read(): { frames: number; checks: number; notes: Note[]; over: string[] };
  host(id: number): Element;
  /** Lets go of hosts that were read and have left the page. */
  forgetRemoved(ids: number[]): void;
}

/** The rows that one host was painted in: their texts, and what tells their pupils apart. */
interface Note {
  id: number;
  rows: string[];
  keys: string[];
}

declare global {
  interface Window {
    vwFrames: FrameWatch;
  }
}

/** Runs in the page. */
function installFrameWatch(): void {
  const ids = new WeakMap<Element, number>();
  const seen = new Map<number, { host: Element; rows: Set<string>; keys: Set<string> }>();
  const over = new Set<string>();
  const CONTROL = 'a, button, input, select, textarea, label, summary, [role="button"]';
  let lastId = 0;
  let frames = 0;
  let checks = 0;

  const look = () => {
    frames++;
    for (const host of document.querySelectorAll<HTMLElement>('vw-badge')) {
      const { display, visibility } = getComputedStyle(host);
      if (display === 'none' || visibility !== 'visible') continue;
      const box = host.getBoundingClientRect();
      if (box.width === 0 || box.height === 0) continue;
      checks++;
      const row = host.closest('tr, [role="row"], li') ?? host.parentElement;
      const text = (row?.textContent ?? '').replace(/\s+/g, ' ').trim();
      // Pupils with one name differ by the link at the name or by their number.
      const key =
        row?.querySelector<HTMLAnchorElement>('a[href]')?.href ?? /\d{5,}/.exec(text)?.[0];
      const id = ids.get(host) ?? ++lastId;
      ids.set(host, id);
      const note = seen.get(id) ?? { host, rows: new Set(), keys: new Set() };
      seen.set(id, note);
      note.rows.add(text);
      if (key) note.keys.add(key);
      for (const [x, y] of pointsOf(host)) {
        const fault = faultAt(host, row, x, y);
        if (fault) over.add(`over ${fault}, of the row "${text.slice(0, 40)}"`);
      }
    }
  };

  /** Points of what is painted of a host, near its ends and edges; its last box ends with the button. */
  const pointsOf = (host: Element): [number, number][] => {
    const { left, right, top, bottom } = [...host.getClientRects()].at(-1) as DOMRect;
    const middle = (top + bottom) / 2;
    const across = [Math.max(left, right - 120) + 8, right - 6];
    return across.flatMap((x) => [-8, 0, 8].map((dy): [number, number] => [x, middle + dy]));
  };

  /** What the badge is painted over at a point where it is on top: the page's own, but for its row. */
  const faultAt = (host: Element, row: Element | null, x: number, y: number): string | null => {
    const [top, ...below] = document.elementsFromPoint(x, y);
    if (top !== host) return null;
    for (let box = host.parentElement; box !== null; box = box.parentElement) {
      if (getComputedStyle(box).overflow === 'visible' || box === document.body) continue;
      const { left, right, top, bottom } = box.getBoundingClientRect();
      const outside = Math.max(left - x, x - right, top - y, y - bottom);
      if (outside > 1) return 'the edge of its scroll box';
    }
    for (const element of below) {
      if (element.contains(host)) return null;
      const { position } = getComputedStyle(element);
      if (element.matches(CONTROL)) return `the control "${element.textContent}"`;
      if (position === 'fixed') return `the cover "${element.id || element.localName}"`;
      if (position === 'sticky') return `the fixed cell "${element.textContent?.slice(0, 40)}"`;
      if (element.matches('td, th, tr') && !row?.contains(element)) return 'another row';
    }
    return null;
  };

  // In a closed root of its own: changes there reach nobody else's observers.
  const pulse = document.createElement('div');
  const beat = document.createElement('div');
  beat.style.cssText = 'position:fixed;height:1px;visibility:hidden';
  pulse.attachShadow({ mode: 'closed' }).append(beat);
  document.body.append(pulse);
  new ResizeObserver(look).observe(beat);
  let wide = false;
  const frame = () => {
    wide = !wide;
    beat.style.width = wide ? '2px' : '1px';
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);

  window.vwFrames = {
    read: () => ({
      frames,
      checks,
      over: [...over],
      notes: [...seen].map(([id, note]) => ({ id, rows: [...note.rows], keys: [...note.keys] })),
    }),
    host: (id) => seen.get(id)?.host as Element,
    forgetRemoved: (ids) => {
      for (const id of ids) if (!seen.get(id)?.host.isConnected) seen.delete(id);
    },
  };
}
