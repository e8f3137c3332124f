import { contactDates } from './facts.ts';
import { runNow } from './runs.ts';
import { judgeSickRun, unlessAnswered } from './sick-run.ts';
import { currentSpell, spellsBetween } from './spells.ts';
import { onTheDayItself } from './terms.ts';
import type { Rule, Verdict } from './verdict.ts';
import type { View } from './view.ts';

/** 's-Hertogenbosch: contact with home on sick days 1 and 2 (info), and from day 3. */

const CONTACT = ['act.contact-home'];

const day3: Rule = {
  id: 'denbosch.contact.day3',
  pack: 'denbosch',
  judge(view) {
    const run = runNow(view, 'sick');
    const severity = run.least.days.length >= 4 ? 'action' : 'attention';
    const judged = judgeSickRun(view, day3.id, run, 3, { severity, actions: CONTACT });
    return unlessAnswered(contactDates(view), run, run.least.first, 3, judged);
  },
  due: onTheDayItself,
};

/**
 * Sick for a part of a day, so not (yet) a run: the first or second day of a spell. One that touches
 * an uncovered day may be further on.
 */
function judgeHalfDays(view: View): Verdict | null {
  const spell = currentSpell(view);
  if (spell === null || spell.days.length > 2) return null;
  if (contactDates(view).some((d) => d >= spell.days[0]!)) return null;
  const window = { from: spell.days[0]!, to: view.asOf };
  const same = { severity: 'info' as const, isBand: true, window };
  if (!spell.indeterminate) {
    const { days } = spell;
    return {
      ...same,
      status: 'met',
      value: days.length,
      lowerBound: false,
      actions: CONTACT,
      evidence: days,
    };
  }
  return { ...same, status: 'unknown', value: 0, lowerBound: true, actions: CONTACT, evidence: [] };
}

const sameDay: Rule = {
  id: 'denbosch.contact.same-day',
  pack: 'denbosch',
  judge(view) {
    const run = runNow(view, 'sick');
    const { first } = run.least;
    if (first === null && !run.gapBeforeToday) return judgeHalfDays(view);
    // The spell may have begun with a half day, before the first whole day of the run.
    const spellFirst = first === null ? null : spellsBetween(view, first, first)[0]!.days[0]!;
    const judged = judgeSickRun(
      view,
      sameDay.id,
      run,
      1,
      { severity: 'info', actions: CONTACT },
      2,
    );
    return unlessAnswered(contactDates(view), run, spellFirst, 1, judged);
  },
  due: onTheDayItself,
};

export const contactRules = [day3, sameDay];
