import { describe, expect, it } from 'vitest';
import type { Signal } from '../../rules/evaluate/signal.ts';
import { AS_OF } from '../../test/support/seen.ts';
import { EMPTY_FILE } from '../casebook/pupil-file.ts';
import type { ExplainedSignal } from './judge.ts';
import { offersOf } from './offers.ts';

function signal(rule: string, action: string): ExplainedSignal {
  return {
    signal: { rule, status: 'met', actions: [action] } as unknown as Signal,
  } as ExplainedSignal;
}
const CALL = signal('call', 'act.contact-home');
const TALK = signal('talk', 'act.talk-parents');
const REPORT = signal('report', 'act.report-duo');

function offers(...asking: ExplainedSignal[]): string[] {
  const verdict = { file: EMPTY_FILE } as Parameters<typeof offersOf>[0]['verdict'];
  const found = offersOf({ verdict, shown: asking, marks: new Map(), asking }, AS_OF);
  return found.map(({ id, signals }) => `${id} ${signals.map(({ rule }) => rule).join()}`);
}

describe('what a person can say on a card', () => {
  it('is about the signal that it explains', () => {
    expect(offers(REPORT, TALK)).toEqual(['seen report', 'later report']);
  });

  it('is about a call that is asked besides, too', () => {
    expect(offers(REPORT, CALL)).toEqual([
      'spoken call',
      'no-answer call',
      'seen report',
      'later report',
    ]);
  });

  it('is one talk for both', () => {
    expect(offers(TALK, CALL)).toEqual([
      'no-answer call',
      'spoken talk,call',
      'seen talk',
      'later talk',
    ]);
  });

  it('is nothing where nothing is shown', () => {
    expect(offers()).toEqual([]);
  });
});
