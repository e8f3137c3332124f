import type { ViewSpec } from '../../store/view-spec.ts';
import type { Gap } from '../reading/reading.ts';
import { findAll } from '../spec/find-all.ts';
import { tidy } from '../words/text.ts';
import { isShownDeep } from './shown.ts';

const LONGEST = 60;

/** What a view's own marks say that makes it show less than everything. */
export function gapsOfSpec(document: Document, { gaps = {} }: ViewSpec): Gap[] {
  return Object.entries(gaps).flatMap(([name, marks]) => {
    const what = name as keyof typeof gaps;
    if (marks === true) return [{ what, detail: '' }];
    const mark = marks.flatMap((sel) => findAll(document, sel)).find(isShownDeep);
    if (mark === undefined) return [];
    const detail = tidy(mark.textContent);
    return [{ what, detail: detail.length > LONGEST ? '' : detail }];
  });
}
