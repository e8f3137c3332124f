import { JSDOM } from 'jsdom';
import { formatDay } from '../../rules/attendance/day.ts';
import type { PupilReading } from '../../src/lvs/reading/reading.ts';

/** A page as a browser would hold it, from the HTML of its body. */
export function page(body: string, { htmlClass = '' } = {}): Document {
  const dom = new JSDOM(
    `<!doctype html><html lang="nl" class="${htmlClass}"><head><title>LVS</title><style>.weg{display:none}</style></head><body>${body}</body></html>`,
    { url: 'https://lvs.example/groep' },
  );
  asBrowser(dom);
  return dom.window.document;
}

/** Entries as short lines: `2026-09-01 am TL (Te laat)`. */
export function lines(pupil: PupilReading | undefined): string[] {
  return (pupil?.entries ?? []).map(({ day, slot, code, label }) => {
    const where = slot.part === 'lesson' ? `les ${slot.lesson}` : slot.part;
    return `${formatDay(day)} ${where} ${code}${label ? ` (${label})` : ''}`;
  });
}

/** Gives the reading code what a browser has: constants by their global names, and `checkVisibility`. */
export function asBrowser(dom: JSDOM): void {
  const { Node, NodeFilter, Element } = dom.window;
  Object.assign(globalThis, { Node, NodeFilter });
  Element.prototype.checkVisibility = function (this: Element, options = {}) {
    for (let node: Element | null = this; node !== null; node = node.parentElement) {
      if (dom.window.getComputedStyle(node).display === 'none') return false;
    }
    const { visibility } = dom.window.getComputedStyle(this);
    return !options.visibilityProperty || visibility !== 'hidden';
  };
}
