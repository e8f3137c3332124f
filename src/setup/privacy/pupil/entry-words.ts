import type { RawEntry, RawSlot, RawTotal } from '../../../lvs/reading/reading.ts';
import { timelineTexts } from '../../../texts/case-timeline.ts';
import { mediumDate } from '../../../texts/dutch-date.ts';
import { pupilPrivacyTexts as texts } from '../../../texts/privacy-pupil.ts';

/** When on a day a registration is, as the page says it. */
export function partWords(slot: RawSlot): string {
  switch (slot.part) {
    case 'unsaid':
      return texts.unsaidPart;
    case 'lesson':
      return texts.lesson(slot.lesson);
    case 'times':
      return [slot.from, slot.to].flatMap((at) => (at === null ? [] : clock(at))).join('–');
    default:
      return timelineTexts.parts[slot.part];
  }
}

/** What the page says of a registration besides its code. */
export function detailWords({ excused, minutes, notion }: RawEntry): string {
  return [
    ...(excused === null ? [] : [texts.excused[excused ? 'yes' : 'no']]),
    ...(minutes === null ? [] : [texts.minutes(minutes)]),
    ...(notion === null ? [] : [texts.notions[notion]]),
  ].join(', ');
}

/** A count of the page, with the period that it names. */
export function totalWords({ code, count, excused, period }: RawTotal): string {
  const words = [
    texts.times(count, code),
    ...(excused === null ? [] : [texts.excused[excused ? 'yes' : 'no']]),
  ].join(', ');
  if (period === null) return words;
  return `${words}. ${texts.period(mediumDate(period.from), mediumDate(period.to))}`;
}

function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
