import { expect, it } from 'vitest';
import { invented } from '../profile/invented-school.fixture.ts';
import { withCodes } from './add-codes.ts';

const agreed = { from: 'proposal', confirmedOn: '2026-11-20' };

it('adds what is new and never changes a meaning, however the code is written', () => {
  const leave = { code: 'V', label: 'Verlof', kind: 'leave', excused: true } as const;
  const other = { code: 'z', label: null, kind: 'truant', excused: false } as const;
  const again = { code: 'v ', label: null, kind: 'present', excused: null } as const;
  expect(withCodes(invented, [other, leave, again], '2026-11-20').codes).toEqual([
    ...invented.codes,
    { ...leave, ...agreed },
  ]);
});

it('keeps no words in which a pupil may be named', () => {
  const leave = { code: 'V', label: 'Verlof voor Noor', kind: 'leave', excused: true } as const;
  expect(withCodes(invented, [leave], '2026-11-20').codes.at(-1)).toEqual({
    ...leave,
    label: null,
    ...agreed,
  });
});
