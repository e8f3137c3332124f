import { expect, test } from 'vitest';
import type { FactTest } from '../../rules/evaluate/fact-test.ts';
import { questionText } from './question-text.ts';

test.each<[FactTest, string]>([
  [{ fact: 'plan.mdo', equals: 'executed' }, 'plan.mdo is "executed"'],
  [{ fact: 'opschaling.step', atLeast: 2 }, 'opschaling.step is at least 2'],
  [{ not: { event: 'contact' } }, 'not: contact logged'],
  [{ age: { from: 5, below: 12 } }, 'aged 5 or more and under 12'],
  [{ event: 'talk', before: 'since' }, 'talk logged before it was met'],
  [
    { event: 'duo-report', from: 'first-met', unlessCountedAfter: 'reported-end' },
    'duo-report logged on or after the first day it was met and nothing that counts after the end it reported',
  ],
  [{ event: 'duo-report', withinDays: 7 }, 'duo-report logged less than 7 days ago'],
  [
    { all: [{ signal: 'own.late' }, { any: [{ event: 'mdo' }, { event: 'zat' }] }] },
    '(own.late is met and (mdo logged or zat logged))',
  ],
])('%j', (question, text) => expect(questionText(question)).toBe(text));
