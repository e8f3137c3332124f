import { JSDOM } from 'jsdom';
import { formatDay } from '../../rules/attendance/day.ts';
import type { PupilReading } from '../../src/lvs/reading.ts';

/** A page as a browser would hold it, from the HTML of its body. */
export function page(body: string, { htmlClass = '' } = {}): Document {
  const dom = new JSDOM(
    `<!doctype html><html lang="nl" class="${htmlClass}"><head><title>LVS</title><style>.weg{display:none}</style></head><body>${body}</body></html>`,
    { url: 'https://lvs.example/groep' },
  );
  // The reading code uses the browser's own constants by their global names.
  Object.assign(globalThis, { Node: dom.window.Node, NodeFilter: dom.window.NodeFilter });
  return dom.window.document;
}

/** Entries as short lines: `2026-09-01 am TL (Te laat)`. */
export function lines(pupil: PupilReading | undefined): string[] {
  return (pupil?.entries ?? []).map(({ day, slot, code, label }) => {
    const where = slot.part === 'lesson' ? `les ${slot.lesson}` : slot.part;
    return `${formatDay(day)} ${where} ${code}${label ? ` (${label})` : ''}`;
  });
}
