import type { PupilReading, RawEntry, Reading } from '../../lvs/reading/reading.ts';
import type { Tried } from '../../lvs/recognise/teach-talk.ts';
import { fullDate } from '../../texts/dutch-date.ts';
import { fill } from '../../texts/fill.ts';
import { overlayTexts } from '../../texts/overlay.ts';
import { pageTexts } from '../../texts/page.ts';
import { teachTexts } from '../../texts/teach.ts';

/** What a page says of a pupil: the first registrations, and how many more there are. */
export interface PupilLines {
  name: string;
  lines: string[];
  more: number;
}

const SHOWN_PUPILS = 5;
const SHOWN_ENTRIES = 4;

/** One sentence on what was read, or why nothing was. */
export function sayRead(read: Tried): string {
  if (read.view !== null) {
    const entries = read.pupils.flatMap((pupil) => pupil.entries).length;
    return teachTexts.read(read.pupils.length, entries);
  }
  const { reason, detail } = read;
  const sentence = teachTexts.notRead[reason] ?? pageTexts.noReading[reason];
  return fill(sentence || teachTexts.notRead['no-attendance']!, { detail });
}

/** The first pupils that were read, those with registrations before those without. */
export function firstPupils({ pupils }: Reading): PupilLines[] {
  const told = pupils.filter(({ entries, totals }) => entries.length + totals.length > 0);
  const silent = pupils.filter((pupil) => !told.includes(pupil));
  return [...told, ...silent].slice(0, SHOWN_PUPILS).map(linesOf);
}

/** What makes the reading less than whole, as sentences. */
export function gapLines({ gaps }: Reading): string[] {
  return gaps.map(({ what, detail }) => fill(overlayTexts.gaps[what], { detail }));
}

function linesOf({ name, group, ambiguous, entries, totals }: PupilReading): PupilLines {
  const lines = [
    ...entries.map(entryLine),
    ...totals.map(({ code, count }) => teachTexts.total(code, count)),
  ];
  const shown = ambiguous ? [teachTexts.ambiguous] : lines.slice(0, SHOWN_ENTRIES);
  return {
    name: group === null ? name : `${name} (${group})`,
    lines: shown.length > 0 ? shown : [teachTexts.noEntries],
    more: ambiguous ? 0 : lines.length - shown.length,
  };
}

function entryLine({ day, slot, code, label }: RawEntry): string {
  const words = label === null ? code : teachTexts.labelled(code, label);
  return teachTexts.entry(fullDate(day), slotWords(slot), words);
}

function slotWords(slot: RawEntry['slot']): string {
  if (slot.part === 'lesson') return teachTexts.lesson(slot.lesson);
  if (slot.part !== 'times') return teachTexts.slots[slot.part];
  return teachTexts.times(clock(slot.from), slot.to === null ? null : clock(slot.to));
}

function clock(minutes: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
