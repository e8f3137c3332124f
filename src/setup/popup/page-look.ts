import type { NoReadingReason, Reading } from '../../lvs/reading/reading.ts';
import { isNoReadingReason, isSource } from '../../lvs/reading/reading-guard.ts';
import { isWhys, type Why } from '../../lvs/recognise/why.ts';
import { isRecord } from '../../schools/profile/is-record.ts';
import { VIEW_KINDS } from '../../store/view-spec.ts';

/** What a look at the open page tells, before anything is asked. Holds no pupil. */
export interface PageLook {
  /** The kind of page, how many pupils it shows and how it was read; or why it cannot be read. */
  page:
    | (Pick<Reading, 'view' | 'source'> & { pupils: number })
    | {
        reason: NoReadingReason;
        /** Of a proposal: what speaks for attendance. */
        why?: Why[];
      };
  /** Short texts that may name the school (`lvs` gathers them). */
  evidence: string[];
  /** Codes with the words that say what they mean. */
  codes: { code: string; label: string }[];
  /** Codes that nothing on the page explains. */
  unexplained: string[];
  /** Other sites whose frames stand in the page. */
  frames: string[];
}

/** What a page's process answers is checked like all that comes from a page. */
export function isPageLook(value: unknown): value is PageLook {
  if (!isRecord(value) || !isRecord(value.page)) return false;
  const { view, pupils, source, reason } = value.page;
  return (
    (reason === undefined
      ? VIEW_KINDS.some((kind) => kind === view) && Number.isSafeInteger(pupils) && isSource(source)
      : isNoReadingReason(reason) && isWhys(value.page.why ?? [])) &&
    isTexts(value.evidence) &&
    Array.isArray(value.codes) &&
    value.codes.every((c) => isRecord(c) && isText(c.code) && isText(c.label)) &&
    isTexts(value.unexplained) &&
    isTexts(value.frames)
  );
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(isText);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
