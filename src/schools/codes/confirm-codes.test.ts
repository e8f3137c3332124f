import { describe, expect, it } from 'vitest';
import type { ConfirmedCode } from '../profile/profile.ts';
import { confirmedBy, fromFile } from './confirm-codes.ts';

const TODAY = '2026-11-22';
const line: ConfirmedCode = {
  code: 'Z',
  label: 'Ziek',
  kind: 'sick',
  excused: true,
  from: 'proposal',
  confirmedOn: '2026-09-01',
};
const unsaid = { ...line, from: null, confirmedOn: null };

describe('confirmedBy', () => {
  const saved = (code: ConfirmedCode, ...before: ConfirmedCode[]) => {
    const [{ from, confirmedOn } = unsaid] = confirmedBy([code], before, TODAY);
    return [from, confirmedOn];
  };

  it.each<[string, ConfirmedCode, ConfirmedCode[], unknown[]]>([
    ['what stays as it was', line, [line], ['proposal', '2026-09-01']],
    ['what stays and nobody said', unsaid, [unsaid], [null, null]],
    ['another meaning', { ...line, excused: null }, [line], ['person', TODAY]],
    ['other words beside it', { ...line, label: 'Ziekte' }, [line], ['person', TODAY]],
    ['what was typed', unsaid, [], ['person', TODAY]],
    ['what was pasted', { ...unsaid, from: 'proposal' }, [], ['proposal', TODAY]],
  ])('tells of %s who says it', (_, code, before, said) => {
    expect(saved(code, ...before)).toEqual(said);
  });
});

describe('fromFile', () => {
  it('keeps what the file says, then what was known, and else notes the file', () => {
    const file = [{ ...line, from: 'person' as const }, unsaid, { ...unsaid, code: 'V' }];
    expect(fromFile(file, [line], TODAY).map((c) => [c.from, c.confirmedOn])).toEqual([
      ['person', '2026-09-01'],
      ['proposal', '2026-09-01'],
      ['file', TODAY],
    ]);
  });
});
