import type { CompiledRule } from '../../../rules/index.ts';
import type { CaseSheet, CaseSignal } from '../../signals/case/case-sheet.ts';
import { caseTexts } from '../../texts/casefile.ts';
import { mediumDate } from '../../texts/dutch-date.ts';
import { fill } from '../../texts/fill.ts';
import { rangesIn, rangesText } from '../day-ranges.ts';

/** Counts that stand still until a person logs or sets something. */
const BY_PERSON = ['flag', 'facts', 'elapsed', 'cycle', 'leave-days'];

/** What would change the verdict of one signal, the shortest way first, as sentences. */
export function whatChanges(sheet: CaseSheet, { signal, rule }: CaseSignal): string[] {
  const { change, way, more } = caseTexts.seen;
  const measure = measureOf(rule);
  const isCounted = !BY_PERSON.includes(measure);
  const unseen = isCounted ? rangesIn(sheet.timeline.unseen, signal.window) : [];
  const openPage = way(sheet.pupil.name, mediumDate(sheet.timeline.from));
  const has = (reason: string) => signal.excluded.some((one) => one.reason === reason);
  const told = [
    ...(signal.status === 'near' && isCounted ? [nearText(signal)] : []),
    ...(has('reason-unknown') ? [change.unknownReason] : []),
    ...(has('unknown-code') ? [change.unknownCode] : []),
    ...(unseen.length > 0 ? [`${change.unseen(rangesText(unseen, more))} ${openPage}`] : []),
    ...(signal.status === 'met' && rule.stops !== null ? [change.stops(rule.stops)] : []),
  ];
  if (told.length > 0 || signal.status !== 'unknown') return told;
  if (!isCounted) return [change.fact];
  return [measure === 'unauthorised-hours' ? change.hours : openPage];
}

function nearText({ value, figure }: CaseSignal['signal']): string {
  return fill(caseTexts.seen.change.near, { value, figure });
}

/** What the rule counts; empty where a setting chooses between two counts. */
function measureOf({ body: { count } }: CompiledRule): string {
  return 'measure' in count ? count.measure : '';
}
