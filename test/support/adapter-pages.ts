import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { formatDay, parseDay } from '../../rules/attendance/day.ts';
import { adapterAt, viewsAt } from '../../src/lvs/adapters/adapters.ts';
import type { ReadWith } from '../../src/lvs/read-with.ts';
import type {
  NoReading,
  NoReadingReason,
  PupilReading,
  RawEntry,
  RawSlot,
  RawTotal,
  Reading,
} from '../../src/lvs/reading/reading.ts';
import { HEADER_WORDS } from '../../src/lvs/words/dictionary.ts';
import { asBrowser } from './page.ts';

/**
 * The pages of an adapter: `src/lvs/adapters/<id>/pages/<view>-<case>.html`, written by hand as the
 * browser holds it after drawing, with `<view>-<case>.json` beside it: an `ExpectedPage`, reasoned from
 * the page. An open shadow root is written as `<template shadowrootmode="open">`.
 */
export interface AdapterPage {
  /** `somtoday-docent/lesregistratie-half`. */
  name: string;
  adapter: string;
  html: string;
  /** The page that holds this one in a frame. */
  parentHtml: string | null;
  expected: ExpectedPage;
}

export interface ExpectedPage {
  /** What this page is there for, in one sentence. */
  why: string;
  address: string;
  /** The day on which it is read: `YYYY-MM-DD`. */
  today: string;
  /** The file in the same folder that holds this page in a frame of the same origin. */
  in?: string;
  says: ExpectedReading | { reason: NoReadingReason };
}

export interface ExpectedReading {
  /** Id of the view in the adapter; null where header words alone told. */
  view: string | null;
  kind: Reading['view'];
  scope: Reading['scope'];
  /** `YYYY-MM-DD`, both included. */
  period: [from: string, to: string] | null;
  absentMeansPresent: boolean;
  todayComplete: boolean;
  /** What is missing, in any order, with its detail where the page gives one: `paged 1 t/m 20 (van 43)`. */
  gaps: string[];
  pupils: ExpectedPupil[];
}

export interface ExpectedPupil {
  key: string;
  name: string;
  group?: string;
  ambiguous?: true;
  unsaved?: true;
  /**
   * In any order, as far as the page says it:
   * `2026-11-20 les 3: ZK (Ziek), excused, 12 min, report`. Other slots: `day`, `am`, `pm`, `08:30-09:15`, `08:30-`.
   */
  entries?: string[];
  /** `Te laat: 4 times, 2026-08-01 - 2026-11-20`; the unit and period only where the page says them. */
  totals?: string[];
}

const ADAPTERS = join(import.meta.dirname, '../../src/lvs/adapters');

/** Every stored page of every adapter. */
export function adapterPages(): AdapterPage[] {
  const folders = readdirSync(ADAPTERS, { withFileTypes: true }).filter((e) => e.isDirectory());
  return folders.flatMap(({ name: adapter }) => {
    const folder = join(ADAPTERS, adapter, 'pages');
    const read = (file: string) => readFileSync(join(folder, file), 'utf8');
    return namesIn(folder).map((name) => {
      const expected = JSON.parse(read(`${name}.json`)) as ExpectedPage;
      const parentHtml = expected.in ? read(expected.in) : null;
      return {
        name: `${adapter}/${name}`,
        adapter,
        html: read(`${name}.html`),
        parentHtml,
        expected,
      };
    });
  });
}

function namesIn(folder: string): string[] {
  try {
    const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
    return files.map((file) => file.slice(0, -'.json'.length));
  } catch {
    return []; // an adapter of hosts alone has no pages
  }
}

/** The page as a browser would hold it; `html` to read a changed copy of it. */
export function documentOf(page: AdapterPage, html = page.html): Document {
  const own = windowOf(html, page.expected.address);
  if (page.parentHtml !== null) {
    const parent = windowOf(page.parentHtml, page.expected.address);
    Object.defineProperty(own, 'parent', { value: parent });
  }
  return own.document;
}

/** What the background tells a page at this address, and the page's own day. */
export function readWithOf({ expected }: AdapterPage): ReadWith {
  const host = new URL(expected.address).hostname;
  return {
    words: HEADER_WORDS,
    views: viewsAt(host),
    login: adapterAt(host)?.login ?? null,
    today: parseDay(expected.today)!,
  };
}

/** What a reading says, in the words of `ExpectedPage.says`; lists without order are sorted. */
export function saidBy(reading: Reading | NoReading): ExpectedPage['says'] {
  if (reading.view === null) return { reason: reading.reason };
  const { view: kind, source, scope, period, absentMeansPresent, todayComplete } = reading;
  return {
    view: source.view,
    kind,
    scope,
    period: period && [formatDay(period.from), formatDay(period.to)],
    absentMeansPresent,
    todayComplete,
    gaps: reading.gaps.map(({ what, detail }) => `${what} ${detail}`.trim()).sort(),
    pupils: reading.pupils.map(pupilSaid),
  };
}

/** The expectation with its unordered lists sorted, so that it can be compared. */
export function sorted(says: ExpectedPage['says']): ExpectedPage['says'] {
  if ('reason' in says) return says;
  const pupils = says.pupils.map((pupil) => ({
    ...pupil,
    ...(pupil.entries && { entries: [...pupil.entries].sort() }),
    ...(pupil.totals && { totals: [...pupil.totals].sort() }),
  }));
  return { ...says, gaps: [...says.gaps].sort(), pupils };
}

function pupilSaid(pupil: PupilReading): ExpectedPupil {
  const { key, name, group, ambiguous, unsaved, entries, totals } = pupil;
  return {
    key,
    name,
    ...(group !== null && { group }),
    ...(ambiguous && { ambiguous }),
    ...(unsaved && { unsaved }),
    ...(entries.length > 0 && { entries: entries.map(entrySaid).sort() }),
    ...(totals.length > 0 && { totals: totals.map(totalSaid).sort() }),
  };
}

function entrySaid({ day, slot, code, label, excused, minutes, notion }: RawEntry): string {
  const more = [
    `${formatDay(day)} ${slotSaid(slot)}: ${code}${label === null ? '' : ` (${label})`}`,
    excused === null ? '' : excused ? 'excused' : 'not excused',
    minutes === null ? '' : `${minutes} min`,
    notion ?? '',
  ];
  return more.filter((piece) => piece !== '').join(', ');
}

function totalSaid({ code, excused, count, unit, period }: RawTotal): string {
  const more = [
    `${code}: ${count}${unit === null ? '' : ` ${unit}`}`,
    excused === null ? '' : excused ? 'excused' : 'not excused',
    period === null ? '' : `${formatDay(period.from)} - ${formatDay(period.to)}`,
  ];
  return more.filter((piece) => piece !== '').join(', ');
}

function slotSaid(slot: RawSlot): string {
  if (slot.part === 'lesson') return `les ${slot.lesson}`;
  if (slot.part !== 'times') return slot.part;
  return `${clock(slot.from)}-${slot.to === null ? '' : clock(slot.to)}`;
}

function clock(minutes: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function windowOf(html: string, url: string): JSDOM['window'] {
  const dom = new JSDOM(html, { url });
  asBrowser(dom);
  const { document } = dom.window;
  // A browser does this while it parses; from the outside in, so that inner ones go along.
  for (let next = shadowIn(document); next !== null; next = shadowIn(document)) {
    const root = next.parentElement!.attachShadow({ mode: 'open' });
    root.append(next.content);
    next.remove();
  }
  return dom.window;
}

/** The next template that stands for a shadow root, also one inside another shadow root. */
function shadowIn(root: Document | ShadowRoot): HTMLTemplateElement | null {
  const own = root.querySelector<HTMLTemplateElement>('template[shadowrootmode]');
  if (own) return own;
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    const inner = shadowRoot && shadowIn(shadowRoot);
    if (inner) return inner;
  }
  return null;
}
