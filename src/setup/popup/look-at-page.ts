import { readPage } from '../../lvs/read-page.ts';
import type { ReadWith } from '../../lvs/read-with.ts';
import type { PupilReading } from '../../lvs/reading/reading.ts';
import { today } from '../../platform/today.ts';
import { normalCode } from '../../schools/codes/codebook.ts';
import { isOrigin } from '../../schools/profile/origin.ts';
import { explanationOf } from '../../signals/code-proposals.ts';
import type { PageLook } from './page-look.ts';

/** Longer ones that nothing explains are words, and may be about one pupil. */
const LONGEST_CODE = 12;
/** Smaller frames hold no list: a picture, a login in the background, a counter. In CSS pixels. */
const LEAST_FRAME = { width: 200, height: 150 };

/**
 * What the page is, as far as a person must know before switching the extension on. Runs in the page.
 * `how`: what the background would send it.
 */
export function lookAtPage(document: Document, how: Omit<ReadWith, 'today'>): PageLook {
  const read = readPage(document, { ...how, today: today() });
  const { pupils, evidence } = read.view === null ? { pupils: [], evidence: [] } : read;
  return {
    page:
      read.view === null
        ? { reason: read.reason, ...(read.why && { why: read.why }) }
        : { view: read.view, pupils: pupils.length, source: read.source },
    evidence,
    ...codesOf(pupils),
    frames: framesIn(document),
  };
}

/** A code is explained when all words beside it are the same, and propose a meaning. */
function codesOf(pupils: readonly PupilReading[]): Pick<PageLook, 'codes' | 'unexplained'> {
  const seen = new Map<string, { code: string; labels: Map<string, string> }>();
  for (const { code, label } of pupils.flatMap(({ entries }) => entries)) {
    const known = seen.get(normalCode(code)) ?? { code, labels: new Map<string, string>() };
    seen.set(normalCode(code), known);
    if (label === null || known.labels.has(normalCode(label))) continue;
    known.labels.set(normalCode(label), label);
  }
  const codes: PageLook['codes'] = [];
  const unexplained: string[] = [];
  for (const { code, labels } of seen.values()) {
    const found = explanationOf(code, [...labels.values()]);
    if (found !== null) codes.push({ code, label: found.label });
    else if (code.length <= LONGEST_CODE) unexplained.push(code);
  }
  return { codes, unexplained };
}

function framesIn(document: Document): string[] {
  const origins = new Set<string>();
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe, frame')) {
    const { width, height } = frame.getBoundingClientRect();
    if (width < LEAST_FRAME.width || height < LEAST_FRAME.height) continue;
    if (!frame.checkVisibility({ visibilityProperty: true })) continue;
    if (URL.canParse(frame.src)) origins.add(new URL(frame.src).origin);
  }
  origins.delete(document.location.origin);
  return [...origins].filter(isOrigin);
}
