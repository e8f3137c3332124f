import { expect, it } from 'vitest';
import { invented } from '../profile/invented-school.fixture.ts';
import { withCodes } from './add-codes.ts';

const SICK = { code: 'Z', kind: 'sick', excused: true } as const;
const LATE = { code: 'TL', kind: 'late', excused: null } as const;

it('adds what is new and never changes a meaning, however the code is written', () => {
  const leave = { code: 'V', kind: 'leave', excused: true } as const;
  const other = { code: 'z', kind: 'truant', excused: false } as const;
  const again = { code: 'v ', kind: 'present', excused: null } as const;
  expect(withCodes(invented, [other, leave, again]).codes).toEqual([SICK, LATE, leave]);
});
