import type { Day } from '../../../rules/attendance/day.ts';
import type { RawSlot } from '../reading/reading.ts';
import type { DateRules } from '../words/date-rules.ts';
import { readPart } from '../words/part-text.ts';
import { fold } from '../words/text.ts';
import { readHead } from '../words/when-text.ts';
import { formDates } from './form-dates.ts';
import { contentLines, type PageLine } from './page-lines.ts';
import { isShownDeep } from './shown.ts';

/** What stands before the date of a register; before any other date stands something else. */
const BEFORE =
  /^(?:(?:(?:absentie|les|dag|verzuim)?registratie|register|aanwezigheid|presentie|absenties?|verzuim|attendance|invullen|datum|date|dag|van|voor|op|of|for|on|(?:groep|klas) \w+)\b|[,\s–-])*/;
const DIGIT = /\d/;
const UNTIL = /^(?:t\/m|tot|until|to|–|-)(?:\s|$)/;
/** A line of its own that names a part of the day. */
const PART =
  /^(?:(?:(?:les)?uur|les|dagdeel|tijd)\s*:?\s+\S.*|\d{1,2}e (?:les)?uur|ochtend|middag)$/i;
const PART_LABEL = /^(?:dagdeel|tijd) /;
const HEADING = 'h1, h2, h3, caption, [role=heading]';
const OF_LESSON = /\b(?:les|lesuur|uur|blok|vak|lesson)\b/;
const ORDER = [/lesson/, /am|pm|day/, /times/];

/** Of which day a register is, and of which part of it. */
export interface RegisterMoment {
  /** Null when the page names no day, or two. */
  day: Day | null;
  /** None when the page speaks of lessons but does not say which, or names two. */
  slots: RawSlot[];
}

/** Reads it from the lines and the one date field of the page. */
export function registerMoment(
  document: Document,
  table: HTMLElement,
  lines: PageLine[],
  headers: string[],
  rules: DateRules,
): RegisterMoment {
  const stated = contentLines(lines, DIGIT).flatMap(({ text }) => {
    const head = readHead(fold(text).replace(BEFORE, ''), rules);
    return head && !UNTIL.test(head.rest) ? [{ ...head, text }] : [];
  });
  const fields = formDates(document, table);
  const days = new Set([...stated.map(({ day }) => day), ...(fields ?? [])]);
  const [only] = days;
  const day = days.size === 1 && fields !== null && fields.length < 2 ? only! : null;

  const rests = stated.flatMap(({ rest }) => rest.split(/\s*[,·|;()]\s*/));
  const parts = contentLines(lines, PART).map(({ text }) => fold(text).replace(PART_LABEL, ''));
  const slots = agreed([...rests, ...parts].flatMap((text) => (text ? [readPart(text)] : [])));
  if (slots !== null) return { day, slots };
  const headings = [...document.querySelectorAll(HEADING)].filter(isShownDeep);
  const about = [
    ...stated.map(({ text }) => text),
    ...headers,
    ...headings.map((h) => h.textContent),
  ];
  const isOfLesson = about.some((text) => OF_LESSON.test(fold(text)));
  return { day, slots: isOfLesson ? [] : [{ part: 'day' }] };
}

/** What the texts name, lessons before the times that they are at; empty when they name two, null when none. */
function agreed(read: (RawSlot[] | null)[]): RawSlot[] | null {
  const said = read.filter((slots) => slots !== null);
  for (const part of ORDER) {
    const of = said.filter((slots) => part.test(slots[0]!.part));
    if (of.length === 0) continue;
    return new Set(of.map((slots) => JSON.stringify(slots))).size === 1 ? of[0]! : [];
  }
  return null;
}
