import { diceOf } from './dice.ts';
import { generateCase } from './generate.ts';
import { plus } from './generate-calendar.ts';

/** A case with one thing wrong, and where the answer must say that it is. */
export interface InvalidCase {
  id: string;
  line: string;
  /** How the path of the error begins. */
  path: string;
}

type Key = string | number;

/** What the error must be about, where that stands in the case, and what stands there (nothing: gone). */
type Wrong = [path: string, at: Key[], ...values: unknown[]];

function put(into: unknown, [key, ...deeper]: Key[], value: unknown): void {
  const at = into as Record<Key, unknown>;
  if (key === undefined) return;
  if (deeper.length > 0) put(at[key], deeper, value);
  else if (value === undefined) delete at[key];
  else at[key] = value;
}

export function generateInvalid(seed: number): InvalidCase {
  const dice = diceOf(seed + 7_000_000);
  const { scope: _scope, totals: _totals, ...c } = structuredClone(generateCase(seed));
  const primary = c.school.sector === 'po';
  const last = c.records.length;
  c.records.push({ date: c.asOf, part: 'day', kind: 'sick', excused: null });
  const holiday = c.calendar.holidays.length;
  const record = (key: string, ...values: unknown[]): Wrong => [
    `records[${last}].${key}`,
    ['records', last, key],
    ...values,
  ];
  const fact = (name: string, ...values: unknown[]): Wrong => [
    `facts.${name}`,
    ['facts', name],
    ...values,
  ];
  const setting = (name: string, ...values: unknown[]): Wrong => [
    `school.settings.${name}`,
    ['school', 'settings', name],
    ...values,
  ];
  const own = (figures: unknown): Wrong => setting('figures', figures);
  const lesson = { date: c.asOf, part: 'lesson', kind: 'sick', excused: null };
  const backwards = { from: '2026-10-24', to: '2026-10-23' };
  const wrongs: Wrong[] = [
    record('date', '2026-13-01', '2026-02-30', '2027-02-29', '20-11-2026', '', null, 7),
    record('kind', 'ziek', '', null),
    record('part', 'evening', null),
    record('excused', 'yes', 0),
    record('minutes', -5),
    [
      `records[${last}]`,
      ['records', last],
      primary ? { ...lesson, lesson: 2 } : lesson,
      'ziek',
      null,
    ],
    ['asOf', ['asOf'], '2026-02-29', 'today', null, undefined],
    ['pack', ['pack'], 'utrecht', '', null, undefined],
    ['school.sector', ['school', 'sector'], 'so', null],
    ['school.municipality', ['school', 'municipality'], 'breda', null],
    [
      'pupil.municipality',
      ['pupil', 'municipality'],
      'breda',
      [{ from: '2026-01-01', value: 'breda' }],
      [{ from: '2026-02-30', value: 'tilburg' }],
    ],
    ['pupil.birthDate', ['pupil', 'birthDate'], '2011-02-29', 12],
    ['coverage.from', ['coverage', 'from'], plus(c.coverage.to, 1), 'september'],
    ['coverage', ['coverage'], undefined, null],
    ['coverage.absentMeansPresent', ['coverage', 'absentMeansPresent'], 'yes'],
    [`calendar.holidays[${holiday}].from`, ['calendar', 'holidays', holiday], backwards],
    ['calendar.freeDays[0]', ['calendar', 'freeDays'], ['2026-11-31'], [null]],
    [
      'calendar.timetable.mon',
      ['calendar', 'timetable', 'mon'],
      ...(primary ? [6, ['am', 'am'], ['evening']] : [['am'], -1, 2.5]),
    ],
    ['calendar.timetable', ['calendar', 'timetable', 'sat'], primary ? ['am'] : 3],
    ['records', ['records'], undefined, 'none'],
    ['totals[0].count', ['totals'], [{ kind: 'late', ...total(c.asOf), count: -1 }]],
    ['totals[0].from', ['totals'], [{ kind: 'late', ...backwards, count: 1, unit: 'times' }]],
    ['totals[0].unit', ['totals'], [{ kind: 'late', ...total(c.asOf), unit: 'weeks' }]],
    setting('run.weekMode', 'maanden'),
    setting('run.minPresence', 'whole day'),
    setting('deadline.vacation', 'stop'),
    setting('denbosch.freq.maxDays', 3),
    setting('denbosch.late.window', 'month'),
    setting('denbosch.multiDagdelen', 'on'),
    setting('haaglanden.duo.minimum', 'everything'),
    setting('haaglanden.late.minCount', 0),
    setting('statutory.pack', 'off'),
    setting('tilburg.x25.unit', 'day'),
    setting('duo.days', -1),
    own({ 'denbosch.late.never': { atLeast: 3 } }),
    own({ [`${c.pack}.no.such.rule`]: { atLeast: 3 } }),
    own({ 'denbosch.late.school-talk': { atLeast: 9, atMost: 3 } }),
    own({ 'law.unauth.16h-4lw': { atMost: 3 } }),
    own({ 'law.unauth.16h-4lw': { atLeast: 0 } }),
    own('none'),
    setting('tilburg.model612', { first: 'six', second: 9, third: 12 }),
    setting('groningen.light', { count: 'rain', figure: 3, window: 'school year' }),
    fact('leave.request', 'ten', { days: 'ten' }),
    fact('zat.dates', '2026-09-01'),
    fact('concern.date', '2026-02-30'),
    fact('contact.log', '2026-09-01', [null], ['2026-09-31']),
    fact('talk.date', 'yesterday'),
    fact('talk.held', 'yes'),
    fact('flag.denbosch.sick.striking', 'yes', 1),
    fact('duo.reported', [{ end: '2026-09-01' }], '2026-09-01'),
    fact('plan.mdo', true),
  ];
  const [path, at, ...values] = dice.pick(wrongs);
  put(c, at, dice.pick(values));
  return { id: c.id, line: JSON.stringify(c), path };
}

const total = (day: string) => ({ from: day, to: day, count: 1, unit: 'times' });
