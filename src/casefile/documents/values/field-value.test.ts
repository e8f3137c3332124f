import { describe, expect, it } from 'vitest';
import { type Day, parseDay } from '../../../../rules/attendance/day.ts';
import type { Kind, Part } from '../../../../rules/attendance/record.ts';
import type { Source } from '../../../../rules/documents/sources.ts';
import { EMPTY_FILE } from '../../../casebook/pupil-file.ts';
import type { CaseSheet, TimelineDay } from '../../../signals/case/case-sheet.ts';
import { documentTexts } from '../../../texts/documents.ts';
import { fieldValue } from './field-value.ts';

const day = (text: string): Day => parseDay(text)!;

/** `2026-11-02 sick`, `2026-11-03 am late`, `2026-11-03 3 truant`, `2026-11-03 leave false`. */
function timelineDay(line: string): TimelineDay {
  const [date, ...rest] = line.split(' ') as [string, ...string[]];
  const said = rest.at(-1) === 'true' || rest.at(-1) === 'false' ? rest.pop() : undefined;
  const kind = rest.pop() as Kind;
  const slot = rest.pop() ?? 'day';
  const lesson = /^\d+$/.test(slot) ? Number(slot) : null;
  const part = lesson === null ? (slot as Part) : 'lesson';
  const excused = said === undefined ? null : said === 'true';
  return { day: day(date), records: [{ kind, part, lesson, excused, said: '' }] };
}

function sheet(lines: string[], rest: Partial<CaseSheet> = {}): CaseSheet {
  return {
    pupil: { name: 'Noor Bakker', group: '7a', number: '1042', birthDate: day('2016-04-02') },
    school: { name: 'De Linde', sector: 'po', municipality: 's-hertogenbosch', protocol: null },
    asOf: day('2026-11-20'),
    unjudged: null,
    picture: { tellsReasons: true },
    signals: [],
    timeline: {
      from: day('2026-08-01'),
      to: day('2027-07-31'),
      vakanties: [{ from: day('2026-10-17'), to: day('2026-10-25') }],
      freeDays: [day('2026-11-06')],
      days: lines.map(timelineDay),
      unseen: [],
      logged: [],
    },
    route: null,
    steps: [],
    manual: [],
    partners: [],
    file: EMPTY_FILE,
    ...rest,
  } as unknown as CaseSheet;
}

const value = (source: Source, of: CaseSheet) =>
  fieldValue(documentTexts, source, { sheet: of, rule: null, today: day('2026-11-22') });
const text = (source: Source, of: CaseSheet) => value(source, of)?.text;

describe('what was seen', () => {
  it('joins a spell over a weekend and a free day; a vakantie ends it', () => {
    const ill = sheet([
      '2026-10-15 sick',
      '2026-10-16 sick',
      '2026-10-26 sick',
      '2026-11-05 sick',
      '2026-11-09 am sick',
    ]);
    expect(text('absence.sick', ill)?.split('\n')).toEqual([
      'do 15 oktober 2026 t/m vr 16 oktober 2026: 2 schooldagen ziek',
      'ma 26 oktober 2026: 1 dag ziek',
      'do 5 november 2026 t/m ma 9 november 2026: 2 schooldagen ziek',
    ]);
  });

  it('reports nothing twice: only what comes after the last report, that of today apart', () => {
    const reported = (on: string, end?: string) =>
      sheet(['2026-09-01 truant', '2026-11-10 truant', '2026-11-19 truant'], {
        file: { ...EMPTY_FILE, facts: { 'duo.reported': [{ date: on, ...(end && { end }) }] } },
      });
    expect(text('absence.unauthorised.first', reported('2026-10-01'))).toBe('10 november 2026');
    expect(text('absence.unauthorised.first', reported('2026-11-12', '2026-11-09'))).toBe(
      '10 november 2026',
    );
    expect(text('absence.unauthorised', reported('2026-11-19'))).toBeUndefined();
    expect(text('absence.unauthorised.first', reported('2026-11-20'))).toBe('1 september 2026');
  });

  it('reports the late arrivals that count for the rule that asks it, and no others', () => {
    const signals = [{ signal: { rule: 'x.late.duo', evidence: [day('2026-09-01')] } }] as never;
    const late = sheet(['2026-08-25 am late', '2026-09-01 am late', '2026-09-02 truant'], {
      signals,
    });
    const asked = (rule: string | null, source: Source) =>
      fieldValue(documentTexts, source, { sheet: late, rule, today: day('2026-11-22') })?.text;
    expect(asked('x.late.duo', 'absence.unauthorised')?.split('\n')).toEqual([
      'di 1 september 2026: te laat (ochtend)',
      'wo 2 september 2026: spijbelen',
    ]);
    expect(asked('x.late.duo', 'absence.unauthorised.first')).toBe('1 september 2026');
    expect(asked(null, 'absence.unauthorised')).toBe('wo 2 september 2026: spijbelen');
  });

  it('counts late in times and all else in days, and a double registration once', () => {
    const of = sheet([
      '2026-11-02 am late',
      '2026-11-02 am late',
      '2026-11-03 am late',
      '2026-11-04 am sick',
      '2026-11-04 pm sick',
    ]);
    expect(text('absence.byKind', of)).toBe('te laat: 2 keer\nziek: 1 dag');
    expect(text('late.count', of)).toBe('2');
  });

  it('calls unauthorised only what is said to be, and never a bare "absent"', () => {
    const of = sheet([
      '2026-11-02 unauthorised',
      '2026-11-03 unauthorised false',
      '2026-11-04 3 truant',
      '2026-11-05 truant true',
      '2026-11-09 leave false',
      '2026-11-10 leave',
      '2026-11-11 pm holiday',
    ]);
    expect(text('absence.unauthorised', of)?.split('\n')).toEqual([
      'di 3 november 2026: afwezig (ongeoorloofd)',
      'wo 4 november 2026: spijbelen (les 3)',
      'ma 9 november 2026: verlof (ongeoorloofd)',
      'wo 11 november 2026: luxeverzuim (middag)',
    ]);
    expect(text('absence.unauthorised.first', of)).toBe('3 november 2026');
    expect(text('absence.unauthorised.last', of)).toBe('11 november 2026');
  });

  it('leaves days to come out', () => {
    expect(value('absence.overview', sheet(['2026-11-23 leave true']))).toBeNull();
  });

  it('is certain only when the whole school year was seen', () => {
    const of = sheet(['2026-11-02 am late']);
    expect(value('late.count', of)).toEqual({ text: '1', certain: true });
    const unseen = [{ from: day('2026-09-01'), to: day('2026-09-04') }];
    const partly = { ...of, timeline: { ...of.timeline, unseen } };
    expect(value('late.count', partly)).toEqual({ text: '1', certain: false });
    expect(value('pupil.name', partly)?.certain).toBe(true);
  });

  it('names a weekday from 4 days on, when half of them fall on it', () => {
    const mondays = ['2026-11-02 sick', '2026-11-09 sick'];
    const others = ['2026-11-03 sick', '2026-11-12 am late'];
    expect(text('pattern.weekdays', sheet([...mondays, ...others]))).toBe(
      'Vaak op maandag: 2 van de 4 dagen',
    );
    expect(value('pattern.weekdays', sheet([...mondays, others[0]!]))).toBeNull();
    expect(value('pattern.weekdays', sheet([...mondays, ...others, '2026-11-18 sick']))).toBeNull();
  });
});

describe('yes or no by a rule', () => {
  const met = { signal: { rule: 'own.a', status: 'met' } };
  const unknown = { signal: { rule: 'own.b', status: 'unknown' } };
  const by = (signals: object[], rest: Partial<CaseSheet> = {}) =>
    text('signal.own.a,own.b', sheet([], { signals: signals as CaseSheet['signals'], ...rest }));

  it('is yes when one is met, and no only when all are known not to be', () => {
    expect(by([met, unknown])).toBe('ja');
    expect(by([unknown])).toBeUndefined();
    expect(by([])).toBe('nee');
  });

  it('is open when only a person can tell, or when nothing is judged', () => {
    const manual = [{ rule: { id: 'own.b' }, isSet: null }] as CaseSheet['manual'];
    expect(by([], { manual })).toBeUndefined();
    expect(by([], { unjudged: { why: 'unsaved' } })).toBeUndefined();
    const picture = { tellsReasons: false } as CaseSheet['picture'];
    expect(by([], { picture })).toBeUndefined();
  });

  it('is open when something was logged: that may be what ended the signal', () => {
    const file = { ...EMPTY_FILE, facts: { 'jeugdarts.signupDate': '2026-11-20' } };
    expect(by([], { file })).toBeUndefined();
  });
});

describe('what was logged', () => {
  const facts = {
    'talk.date': '2026-11-03',
    'contact.log': ['2026-11-02', '2026-11-10'],
    'duo.reported': [{ date: '2026-11-12', end: '2026-11-11' }, { date: '2026-11-19' }],
    'plan.failed': false,
    partners: ['partner.x'],
  };
  const file = { ...EMPTY_FILE, facts };
  const of = sheet([], {
    file,
    partners: [{ id: 'partner.x', name: 'Jeugdarts', contact: 'via de balie' }] as never,
    timeline: {
      ...sheet([]).timeline,
      logged: [
        { day: day('2026-11-02'), fact: 'contact.log' },
        { day: day('2026-11-03'), fact: 'talk.date' },
        { day: day('2026-12-01'), fact: 'plan.reviewDate' },
      ],
    },
  });

  it('is written as dates, a line each', () => {
    expect(text('facts.talk.date', of)).toBe('3 november 2026');
    expect(text('facts.contact.log', of)).toBe('2 november 2026\n10 november 2026');
    expect(text('facts.duo.reported', of)).toBe(
      '12 november 2026, over verzuim tot en met 11 november 2026\n19 november 2026',
    );
    expect(text('facts.plan.failed', of)).toBe('nee');
    expect(value('facts.zv.firstDate', of)).toBeNull();
  });

  it('tells what the school did, not what it plans', () => {
    expect(text('actions.done', of)).toBe(
      '2 november 2026: Contact met thuis\n3 november 2026: Gesprek met leerling en ouders',
    );
    expect(text('actions.undated', of)).toBe('Contact met thuis\nGesprek met leerling en ouders');
  });

  it('tells where the pupil lives only when somebody said so', () => {
    const lives = (from: string) =>
      sheet([], { file: { ...EMPTY_FILE, residence: [{ from, value: 'tilburg' }] } });
    expect(text('pupil.municipality', lives('2026-09-01'))).toBe('Tilburg');
    expect(value('pupil.municipality', lives('2026-12-01'))).toBeNull();
    expect(value('pupil.municipality', sheet([]))).toBeNull();
  });

  it('names partners', () => {
    expect(text('partners.partner.x', of)).toBe('Jeugdarts – via de balie');
    expect(text('involved.partner.x', of)).toBe('ja');
    expect(text('involved.partner.y', of)).toBe('nee');
    expect(value('involved.partner.x', sheet([]))).toBeNull();
  });
});
