import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadPacks } from '../compile-packs.ts';
import { answerLine } from './answer-line.ts';

const library = loadPacks();

/** The example of the contract: a primary school, late once. */
const example = {
  id: 'case-1',
  pack: 'denbosch',
  asOf: '2026-11-20',
  school: { sector: 'po', municipality: 's-hertogenbosch', settings: {} },
  calendar: {
    holidays: [{ from: '2026-07-11', to: '2026-08-23' }],
    freeDays: ['2026-11-06'],
    timetable: { mon: [{ part: 'am', hours: 3.5 }], tue: ['am', 'pm'], wed: ['am'] },
  },
  coverage: { from: '2026-08-24', to: '2026-11-20', absentMeansPresent: true },
  pupil: { birthDate: '2016-04-02', municipality: null },
  records: [{ date: '2026-09-01', part: 'am', kind: 'late', excused: null }],
  facts: { 'contact.log': ['2026-09-02'] },
};
const answer = (input: unknown) => answerLine(JSON.stringify(input), library);
const changed = (change: object) => answer({ ...example, ...change });

test('one late arrival gives exactly this signal', () =>
  expect(answer(example)).toEqual({
    id: 'case-1',
    signals: [
      {
        rule: 'denbosch.late.school-talk',
        status: 'met',
        severity: 'info',
        value: 1,
        lowerBound: false,
        since: '2026-09-01',
        sinceLatest: false,
        due: null,
        overdue: null,
        window: { from: '2026-08-01', to: '2027-07-31' },
        blockedBy: [],
        actions: ['act.talk-parents'],
        evidence: ['2026-09-01'],
        excluded: [],
      },
    ],
  }));

describe('a line that is no case gets an error with its place', () => {
  const late = example.records[0]!;
  const vo = { ...example.school, sector: 'vo' };
  const withSettings = (settings: object) => ({ ...example.school, settings });
  test.each<[string, object]>([
    ['asOf', { asOf: '2026-02-30' }],
    ['pack', { pack: 'law' }],
    ['records[1].date', { records: [late, { ...late, date: '1 september' }] }],
    ['records[0].kind', { records: [{ ...late, kind: 'ziek' }] }],
    ['records[0].part', { records: [{ ...late, part: 'lesson', lesson: 1 }] }],
    ['records[0].excused', { records: [{ ...late, excused: 'no' }] }],
    ['records', { records: null }],
    ['coverage.from', { coverage: { from: '2026-11-20', to: '2026-11-19' } }],
    [
      'calendar.holidays[0].from',
      { calendar: { ...example.calendar, holidays: [{ from: '2026-11-20', to: '2026-11-19' }] } },
    ],
    ['calendar.timetable.mon', { calendar: { ...example.calendar, timetable: { mon: 7 } } }],
    ['calendar.timetable.mon', { school: vo }],
    ['school.municipality', { school: { ...example.school, municipality: 'utrecht' } }],
    [
      'school.settings.denbosch.longSick',
      { school: { ...example.school, settings: { 'denbosch.longSick': 'all' } } },
    ],
    [
      'school.settings.statutory.pack',
      { school: { ...example.school, settings: { 'statutory.pack': 'off' } } },
    ],
    [
      'school.settings.denbosch.freq.maxDays',
      { school: withSettings({ 'denbosch.freq.maxDays': 3 }) },
    ],
    ['school.settings.late.talkfrom', { school: withSettings({ 'late.talkfrom': 4 }) }],
    [
      'school.settings.tilburg.model612',
      { school: withSettings({ 'tilburg.model612': { first: 6, second: 6, third: 12 } }) },
    ],
    [
      'school.settings.figures.denbosch.late.duo',
      { school: withSettings({ figures: { 'denbosch.late.duo': {} } }) },
    ],
    [
      'school.settings.figures.denbosch.late.dou',
      { school: withSettings({ figures: { 'denbosch.late.dou': { atLeast: 10 } } }) },
    ],
    ['facts.contact.log[0]', { facts: { 'contact.log': ['yesterday'] } }],
    ['facts.zat.dates', { facts: { 'zat.dates': '2026-09-02' } }],
    ['facts.plan.mdo', { facts: { 'plan.mdo': 'yes' } }],
    ['facts.concern.date', { facts: { 'concern.date': 'today' } }],
    ['facts.opschaling.step', { facts: { 'opschaling.step': '2' } }],
    ['facts.partners', { facts: { partners: 'jeugdarts' } }],
    ['facts.plan.failed', { facts: { 'plan.failed': 'yes' } }],
    ['facts.leave.request', { facts: { 'leave.request': 'two weeks' } }],
    [
      'facts.leave.request',
      { facts: { 'leave.request': { from: '2026-11-20', to: '2026-11-19' } } },
    ],
    [
      'facts.done.denbosch.analysis.weekly[0]',
      { facts: { 'done.denbosch.analysis.weekly': ['last week'] } },
    ],
    ['facts.sick.explained', { facts: { 'sick.explained': 'yes' } }],
    ['facts.underlying', { facts: { underlying: 'yes' } }],
    ['facts.flag.denbosch.sick.striking', { facts: { 'flag.denbosch.sick.striking': 'yes' } }],
    ['pupil.municipality', { pupil: { birthDate: null, municipality: 'utrecht' } }],
    [
      'totals[0].unit',
      { totals: [{ kind: 'late', from: '2026-09-01', to: '2026-09-02', count: 1, unit: 'weeks' }] },
    ],
    ['records[0].minutes', { records: [{ ...late, minutes: -5 }] }],
    ['id', { id: { nested: true } }],
  ])('%s', (path, change) =>
    expect(changed(change)).toMatchObject({
      error: { path, message: expect.stringMatching(/^expected/) },
    }),
  );

  test('a typing error is told with the nearest word', () => {
    const error = (message: RegExp) => ({ error: { message: expect.stringMatching(message) } });
    expect(changed({ pack: 'denbosh' })).toMatchObject(error(/found "denbosh".*"denbosch"/));
    expect(changed({ school: withSettings({ 'duo.day': 4 }) })).toMatchObject(error(/"duo\.days"/));
    const figures = { 'denbosch.late.dou': { atLeast: 10 } };
    expect(changed({ school: withSettings({ figures }) })).toMatchObject(
      error(/"denbosch\.late\.duo"/),
    );
  });
  test('a lesson needs its number', () =>
    expect(
      answer({
        ...example,
        school: vo,
        calendar: { ...example.calendar, timetable: { mon: 7 } },
        records: [{ ...late, part: 'lesson' }],
      }),
    ).toMatchObject({ error: { path: 'records[0].lesson' } }));
  test.each(['', '{', '[]', '"text"', 'null', '12'])('unreadable: %s', (line) =>
    expect(answerLine(line, library)).toMatchObject({ id: null, error: { path: '' } }),
  );
});

describe('valid, with few verdicts', () => {
  const rules = (change: object) => {
    const result = changed(change);
    return 'signals' in result ? result.signals.map(({ status }) => status) : result;
  };
  test('an empty timetable', () =>
    expect(rules({ calendar: { ...example.calendar, timetable: {} } })).toEqual([]));
  test('as-of before coverage', () =>
    expect(
      rules({ asOf: '2026-08-26', coverage: { from: '2026-11-01', to: '2026-11-20' } }),
    ).not.toContain('met'));
  test('a source that does not say what no registration means', () => {
    const days = { from: '2026-08-24', to: '2026-11-20' };
    const said = (absentMeansPresent?: boolean | null) =>
      rules({ coverage: { ...days, absentMeansPresent } });
    expect(said(null)).toEqual(said(false));
    expect(said(null)).toContain('unknown');
    expect(said(undefined)).toEqual(said(true));
    expect(said(true)).toEqual(['met']);
  });
  test('a protocol without figures of its own', () =>
    expect(rules({ pack: 'groningen' })).toEqual([]));
  test('a move, read per day', () =>
    expect(rules({ pupil: { municipality: [{ from: '2026-09-01', value: 'tilburg' }] } })).toEqual([
      'met',
    ]));
  test('a registration with every key it may have', () =>
    expect(rules({ records: [{ ...example.records[0], lesson: null, minutes: null }] })).toEqual([
      'met',
    ]));
  test('every setting and fact in its right shape', () => {
    const settings = {
      figures: { 'denbosch.late.school-talk': { atLeast: 1, atMost: 9 } },
      'groningen.light': { count: 'late', figure: 4 },
      'tilburg.model612': null,
      'own.note': 'nothing reads this',
    };
    const facts = {
      'leave.request': { days: 3, article: '11f' },
      'jeugdarts.feedback': '2026-10-01',
      'concern.date': null,
      exemption: '11g',
      partners: ['jeugdarts'],
    };
    expect(rules({ school: { ...example.school, settings }, facts })).not.toHaveProperty('error');
  });
  test('facts that no rule reads, whatever their name', () =>
    expect(rules({ facts: { constructor: 1, 'plan.agreed': 'yes' } })).toEqual(['met']));
  test('a school case needs no pupil', () => {
    const { pupil: _pupil, records: _records, coverage: _coverage, ...school } = example;
    const signals = (facts: object) => answer({ ...school, scope: 'school', facts });
    const weekly = expect.objectContaining({ rule: 'denbosch.analysis.weekly', status: 'met' });
    expect(signals({})).toMatchObject({ signals: expect.arrayContaining([weekly]) });
    const done = { 'done.denbosch.analysis.weekly': ['2026-11-18'] };
    expect(signals(done)).not.toMatchObject({ signals: expect.arrayContaining([weekly]) });
  });
});

const command = join(import.meta.dirname, '../evaluate.ts');

test('the command answers in order, skips blank lines and ends with 1 when a line was wrong', () => {
  const oneLine = JSON.stringify({ ...example, id: 'one\u2028line' });
  const input = ['\uFEFF{"id":"a"}', '', oneLine, '   ', 'nonsense'].join('\r\n');
  const run = spawnSync(process.execPath, [command], { input, encoding: 'utf8' });
  const ids = run.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).id);
  expect(ids).toEqual(['a', 'one\u2028line', null]);
  expect(run.status).toBe(1);
});

test('the command stops quietly when nobody reads on', () => {
  const pipe = `yes '${JSON.stringify(example)}' | head -n 5000 | "${process.execPath}" "${command}" | head -n 1`;
  const run = spawnSync('sh', ['-c', pipe], { encoding: 'utf8' });
  expect(JSON.parse(run.stdout)).toMatchObject({ id: 'case-1' });
  expect(run.stderr).toBe('');
});
