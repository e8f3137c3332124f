import { formatDay } from '../../rules/attendance/day.ts';
import type { DayRange } from '../../rules/calendar/school-calendar.ts';
import type { CompiledPack, CompiledRule, OpenPoint } from '../../rules/evaluate/compiled-pack.ts';
import type { Trace } from '../../rules/evaluate/judge-all.ts';
import type { Subject } from '../../rules/evaluate/subject.ts';
import type { Measured } from '../../rules/measures/measured.ts';
import { guardLines } from './guard-lines.ts';
import { inline } from './inline.ts';
import { OUT_TITLES, outReason } from './outcome-text.ts';
import { questionText } from './question-text.ts';
import { settingLines } from './settings-text.ts';

/** A rule of a pack with what it says about a case. */
export interface Explained {
  trace: Trace;
  pack: CompiledPack;
  /** As it stands in the pack, with what is left to the school. */
  written: CompiledRule;
}

/** What a rule says about a case and why; `whole`: also what could have kept it out. */
export function explainRule(explained: Explained, whole: boolean): string[] {
  const { trace, written } = explained;
  const { rule, outcome, signal } = trace;
  const { body } = rule;
  const said =
    signal === null
      ? `out, ${OUT_TITLES[outcome.status === 'out' ? outcome.why : 'not-met']} (${outReason(trace, written.body)})`
      : `${signal.status}, ${signal.severity}`;
  return [
    `${rule.id}: ${said}`,
    ...labelled('counts', [inline(body.count)]),
    ...labelled('figure', [figureText(explained)]),
    ...labelled(
      'setting',
      settingLines(rule.id, written.body, body, trace.subject.pupilCase.settings),
    ),
    ...('found' in outcome ? foundLines(outcome.found, trace.subject) : []),
    ...signalLines(explained),
    ...(whole ? conditionLines(explained) : []),
    ...labelled('guard', guardLines(explained)),
    ...labelled('source', [sourceText(written)]),
    ...labelled('open', written.open.map(openText)),
  ];
}

/** Lines of one sort, each with its label. */
export function labelled(label: string, lines: readonly string[]): string[] {
  return lines.map((line) => `  ${label.padEnd(9)} ${line}`);
}

export function openText({ id, question, default: reading, setting }: OpenPoint): string {
  const where = [id, setting === null ? null : `setting ${setting}`].filter(
    (part) => part !== null,
  );
  return `${question} – ${reading}${where.length > 0 ? ` (${where.join('; ')})` : ''}`;
}

function figureText({ trace: { rule } }: Explained): string {
  const { atLeast, atMost, nearShare } = rule.body;
  const upper = atMost === null ? '' : `, at most ${atMost}`;
  return `at least ${atLeast}${upper}${nearShare === null ? '' : `, near from ${nearShare * 100} %`}`;
}

function foundLines(found: Measured, subject: Subject): string[] {
  const { least, greatest, lowerBound, window, evidence } = found;
  const possible =
    greatest === Number.POSITIVE_INFINITY ? 'no known upper limit' : `${greatest} possible`;
  const bound = lowerBound ? '; not everything was seen' : '';
  return [
    ...labelled('value', [`${least} certain, ${possible}${bound}`]),
    ...labelled('window', [windowText(window, subject)]),
    ...labelled('evidence', evidence.length === 0 ? [] : [evidence.map(formatDay).join(', ')]),
  ];
}

/** A window with how far it is covered, up to the judged day. */
function windowText({ from, to }: DayRange, { view }: Subject): string {
  const { calendar, coverage, asOf } = view;
  const last = Math.min(to, asOf);
  let covered = 0;
  let days = 0;
  for (
    let day = calendar.schoolDayAfter(from - 1);
    day !== null && day <= last;
    day = calendar.schoolDayAfter(day)
  ) {
    days += 1;
    if (coverage.covers(day)) covered += 1;
  }
  return `${formatDay(from)} to ${formatDay(to)}; ${covered} of ${days} school days up to ${formatDay(last)} covered`;
}

function signalLines({ trace: { signal }, pack }: Explained): string[] {
  if (signal === null) return [];
  const { since, sinceLatest, due, overdue, excluded, actions } = signal;
  const late = overdue === null ? 'perhaps overdue' : overdue ? 'overdue' : 'in time';
  const notCounted = excluded.map(({ day, reason }) => `${formatDay(day)} (${reason})`);
  return [
    ...labelled('excluded', notCounted.length === 0 ? [] : [notCounted.join(', ')]),
    ...labelled(
      'since',
      since === null ? [] : [`${formatDay(since)}${sinceLatest ? ', or earlier' : ''}`],
    ),
    ...labelled('due', due === null ? [] : [`${formatDay(due)}, ${late}`]),
    ...labelled(
      'action',
      actions.map((id) => `${id}: ${pack.actions[id]?.label} – ${pack.actions[id]?.who}`),
    ),
  ];
}

/** The conditions and the term of a rule, whether they decided or not. */
function conditionLines({ trace: { rule }, pack, written }: Explained): string[] {
  const { requires, clearedBy, givesWayTo, severityFrom, term, actions } = rule.body;
  const { badge, why } = pack.texts[rule.id]!;
  return [
    ...labelled('requires', requires.map(questionText)),
    ...labelled(
      'cleared',
      clearedBy.map((test) => `by: ${questionText(test)}`),
    ),
    ...labelled(
      'gives way',
      givesWayTo.map((id) => `to ${id}`),
    ),
    ...labelled(
      'louder',
      severityFrom.map((step) => inline(step)),
    ),
    ...labelled('term', term === null ? [] : [inline(term)]),
    ...labelled('actions', actions.length === 0 ? [] : [actions.join(', ')]),
    ...labelled('records', written.records === null ? [] : [written.records]),
    ...labelled('stops', written.stops === null ? [] : [written.stops]),
    ...labelled('who', [written.who]),
    ...labelled('roles', written.roles.length === 0 ? [] : [written.roles.join(', ')]),
    ...labelled('words', [`${badge} | ${why}`]),
  ];
}

function sourceText({ source, reviewedOn }: CompiledRule): string {
  const { document, section, figure } = source;
  return `${document} – ${section}: «${figure}» (compared on ${reviewedOn})`;
}
