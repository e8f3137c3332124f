import { describe, expect, it } from 'vitest';
import documents from '../../.generated/documents.json';
import type { Signal } from '../../rules/evaluate/signal.ts';
import { formatDay } from '../../rules/index.ts';
import { AS_OF, day, entries, joinedOf, list, noor, school } from '../../test/support/seen.ts';
import { EMPTY_FILE, type Entry, type PupilFile } from '../casebook/pupil-file.ts';
import { judge } from './judge.ts';
import { seenMark } from './marks.ts';
import { entriesFor, type FirstStep, firstStepOf, type OutcomeId, outcomesOf } from './outcomes.ts';

const SCHOOL = school();
const TODAY = formatDay(AS_OF);
const evidence = [day('2026-11-19')];

function signal(actions: string[], status: Signal['status'] = 'met'): Signal {
  const rest = { severity: 'action', actions, blockedBy: [], evidence };
  return { rule: 'own.rule', status, ...rest } as unknown as Signal;
}
const CALL = signal(['act.contact-home']);
const TALK = signal(['act.check-full-window', 'act.talk-parents']);
const REPORT = signal(['act.report-duo']);

describe('what a person can say of a signal', () => {
  it('is by its first step', () => {
    const of = (one: Signal) => outcomesOf(one, null, EMPTY_FILE, AS_OF);
    expect(of(CALL)).toEqual(['spoken', 'no-answer', 'reason-known', 'seen', 'later']);
    expect(of(TALK)).toEqual(['spoken', 'seen', 'later']);
    expect(of(REPORT)).toEqual(['seen', 'later']);
  });

  it('is nothing of what is not met, and of what is quiet only that it should speak again', () => {
    expect(outcomesOf(signal(CALL.actions, 'near'), null, EMPTY_FILE, AS_OF)).toEqual([]);
    expect(outcomesOf(CALL, seenMark(CALL, AS_OF), EMPTY_FILE, AS_OF)).toEqual(['speak-again']);
  });

  it('says once a day that nobody answered', () => {
    const called = (noAnswer: string[]) => ({ ...EMPTY_FILE, noAnswer });
    expect(outcomesOf(CALL, null, called([TODAY]), AS_OF)).not.toContain('no-answer');
    expect(outcomesOf(CALL, null, called(['2026-11-19']), AS_OF)).toContain('no-answer');
  });

  it('is a contact or a talk where the catalogue of steps logs one', () => {
    const logs = Object.entries(documents.actions).map(([id, { logs }]) => [
      id,
      logs.map(({ fact }) => fact),
    ]);
    const stepsThatLog = (fact: string) =>
      logs.filter(([, facts]) => facts!.includes(fact)).map(([id]) => id);
    const all = Object.keys(documents.actions);
    const stepsThatAre = (step: FirstStep) =>
      all.filter((id) => firstStepOf(signal([id])) === step);
    expect(stepsThatAre('contact')).toEqual(stepsThatLog('contact.log'));
    expect(stepsThatAre('talk')).toEqual(stepsThatLog('talk.date'));
  });
});

describe('what is logged', () => {
  const logged = (id: OutcomeId, of = CALL, facts: PupilFile['facts'] = {}): Entry[] =>
    entriesFor(id, of, { facts }, SCHOOL.calendar, AS_OF);
  const seen = { what: 'mark', mark: seenMark(CALL, AS_OF) };

  it('of a contact: its day, beside the earlier ones and once', () => {
    const dates = ['2026-11-18', TODAY];
    const entry = { what: 'fact', name: 'contact.log', value: [TODAY] };
    expect(logged('spoken')).toEqual([entry, seen]);
    for (const earlier of [['2026-11-18'], dates]) {
      const [first] = logged('spoken', CALL, { 'contact.log': earlier });
      expect(first).toEqual({ ...entry, value: dates });
    }
  });

  it('of a talk: its day, and that it was held', () => {
    expect(logged('spoken', TALK).slice(0, 2)).toEqual([
      { what: 'fact', name: 'talk.date', value: TODAY },
      { what: 'fact', name: 'talk.held', value: true },
    ]);
  });

  it('of a first step after which more is asked: no mark, so that the signal goes on to ask it', () => {
    const marks = (of: Signal) => logged('spoken', of).filter(({ what }) => what === 'mark');
    expect(marks(TALK)).toHaveLength(1);
    expect(marks(signal(['act.contact-home', 'act.ask-reason-place']))).toEqual([]);
    // The talk is the way round: once there was one, the blocked step can be taken.
    expect(marks({ ...TALK, blockedBy: ['own.guard'] })).toEqual([]);
  });

  it('of nobody who answered: only that', () => {
    expect(logged('no-answer')).toEqual([{ what: 'no-answer', on: TODAY }]);
  });

  it('of a known reason: no contact, since there was none', () => {
    expect(logged('reason-known')).toEqual([seen]);
    expect(logged('seen')).toEqual([seen]);
  });

  it('of "later": until when', () => {
    expect(logged('later')).toMatchObject([
      { what: 'mark', mark: { how: 'snoozed', until: '2026-11-27' } },
    ]);
  });

  it('of a mark that is taken back: its end', () => {
    expect(logged('speak-again')).toEqual([{ what: 'unmark', rule: 'own.rule' }]);
  });
});

describe('a talk about coming late', () => {
  /** Three times late: the school talks. */
  const late = list(
    1,
    ['2026-08-24', '2026-11-20'],
    [noor([], { entries: entries(['16', '17', '18'].map((date) => `2026-11-${date} am TL`)) })],
  );
  const RULE = 'denbosch.late.school-talk';
  const rulesWith = (facts: PupilFile['facts'], asOf = AS_OF) => {
    const pupils = [joinedOf([late])];
    const files = new Map([['nr:1', { ...EMPTY_FILE, facts }]]);
    const [verdict] = judge({ pupils, unknownCodes: [], unplaced: 0 }, SCHOOL, asOf, files);
    return verdict!.signals.map(({ signal: { rule } }) => rule);
  };

  it('ends the signal by what is logged', () => {
    expect(rulesWith({})).toContain(RULE);
    const facts = Object.fromEntries(
      entriesFor('spoken', TALK, { facts: {} }, SCHOOL.calendar, AS_OF).flatMap((entry) =>
        entry.what === 'fact' ? [[entry.name, entry.value]] : [],
      ),
    );
    expect(rulesWith(facts)).not.toContain(RULE);
  });
});
