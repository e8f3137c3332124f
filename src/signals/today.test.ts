import { describe, expect, it } from 'vitest';
import type { Signal } from '../../rules/evaluate/signal.ts';
import { AS_OF, day, joinedOf, list, noor, school } from '../../test/support/seen.ts';
import { EMPTY_FILE } from '../casebook/pupil-file.ts';
import type { Role } from '../schools/profile/profile.ts';
import type { ExplainedSignal } from './judge.ts';
import { type TodayItem, type TodayPupil, todayItems } from './today.ts';
import type { Wave } from './wave.ts';

const { calendar } = school();
/** As-of is Friday 20 November: the week ends on Sunday the 22nd. */
const YEAR: [string, string] = ['2026-08-24', '2026-11-20'];
const THURSDAY = day('2026-11-19');
const WAVE: Wave = new Map([[THURSDAY, { day: THURSDAY, ill: 8, of: 29 }]]);
const NONE: Wave = new Map();

function signal(more: Partial<Signal>, family = 'sickness'): ExplainedSignal {
  const plain = { status: 'met', severity: 'attention', evidence: [], actions: [], due: null };
  return { signal: { ...plain, ...more }, rule: { family } } as unknown as ExplainedSignal;
}
const call = (more: Partial<Signal> = {}) => signal({ actions: ['act.contact-home'], ...more });
const due = (date: string, more: Partial<Signal> = {}) =>
  signal({ actions: ['act.report-duo'], due: day(date), ...more });

function pupil(name: string, asking: ExplainedSignal[], wave = NONE, lines: string[] = []) {
  const attendance = joinedOf([list(1, YEAR, [noor(lines, { name })])]);
  const verdict = { pupil: attendance.pupil, attendance, file: EMPTY_FILE, signals: [] };
  return { verdict, asking, wave } satisfies TodayPupil;
}
const ILL = ['2026-11-17 Z', '2026-11-18 Z', '2026-11-19 Z', '2026-11-20 am P'];
const back = (name: string) => pupil(name, [], NONE, ILL);

function items(pupils: TodayPupil[], role: Role = 'teacher'): string[] {
  return todayItems(pupils, role, calendar, AS_OF).map(nameOf);
}
function nameOf(item: TodayItem): string {
  return item.about === 'wave' ? `wave ${item.calls}` : `${item.about} ${item.verdict.pupil.name}`;
}

describe('the Vandaag list', () => {
  it('has calls first, then terms, then who is back', () => {
    const pupils = [back('Mila'), pupil('Sem', [due('2026-11-20')]), pupil('Noor', [call()])];
    expect(items(pupils)).toEqual(['call Noor', 'term Sem', 'welcome Mila']);
  });

  it('has the loudest call and the earliest term first', () => {
    const pupils = [
      pupil('Sem', [call()]),
      pupil('Noor', [call({ severity: 'action' })]),
      pupil('Puck', [due('2026-11-22')]),
      pupil('Mila', [due('2026-11-01')]),
    ];
    expect(items(pupils)).toEqual(['call Noor', 'call Sem', 'term Mila', 'term Puck']);
  });

  it('has at most five lines', () => {
    const pupils = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => pupil(name, [call()]));
    expect(items(pupils)).toHaveLength(5);
    expect(items([...pupils.slice(2), back('Mila')])).toHaveLength(5);
  });

  it('has terms of this week, and those that ended already', () => {
    const lines = (date: string) => items([pupil('Sem', [due(date)])]);
    expect(lines('2026-11-22')).toEqual(['term Sem']);
    expect(lines('2026-11-23')).toEqual([]);
    expect(lines('2026-09-01')).toEqual(['term Sem']);
  });

  it('has one line for a pupil, and none for what asks neither a call nor a term', () => {
    const talk = signal({ actions: ['act.talk-parents'] });
    expect(items([pupil('Noor', [talk, due('2026-11-20'), call()])])).toEqual(['call Noor']);
    expect(items([pupil('Noor', [talk])])).toEqual([]);
  });

  it('welcomes nobody back for who does not follow single pupils', () => {
    expect(items([back('Mila')], 'support')).toEqual(['welcome Mila']);
    expect(items([back('Mila')], 'management')).toEqual([]);
  });

  it('welcomes nobody of whom it is not certain who it is', () => {
    const { verdict, ...rest } = back('Mila');
    const unjudged = { why: 'ambiguous', among: 2 } as const;
    const attendance = { ...verdict.attendance, unjudged };
    expect(items([{ ...rest, verdict: { ...verdict, attendance } }])).toEqual([]);
  });
});

describe('a wave of illness', () => {
  const inWave = call({ evidence: [THURSDAY] });

  it('is one line in place of the calls about it', () => {
    const pupils = [pupil('Noor', [inWave], WAVE), pupil('Sem', [inWave], WAVE)];
    expect(items(pupils)).toEqual(['wave 2']);
  });

  it('leaves a call about more days than the wave has, and every term', () => {
    const longer = call({ evidence: [day('2026-11-18'), THURSDAY] });
    const pupils = [pupil('Noor', [longer], WAVE), pupil('Sem', [inWave, due('2026-11-20')], WAVE)];
    expect(items(pupils)).toEqual(['call Noor', 'term Sem', 'wave 0']);
  });

  it('is that of the group that is hit hardest, of those on the latest day', () => {
    const other: Wave = new Map([[THURSDAY, { day: THURSDAY, ill: 9, of: 29 }]]);
    const pupils = [pupil('Noor', [], WAVE), pupil('Sem', [], other)];
    const [item] = todayItems(pupils, 'teacher', calendar, AS_OF);
    expect(item).toMatchObject({ wave: { ill: 9 } });
  });

  it('is told while it lasts, also without any call', () => {
    expect(items([pupil('Noor', [], WAVE)])).toEqual(['wave 0']);
    const old = day('2026-11-18');
    const over: Wave = new Map([[old, { day: old, ill: 8, of: 29 }]]);
    expect(items([pupil('Noor', [], over)])).toEqual([]);
  });
});
