import { describe, expect, it } from 'vitest';
import { invented } from '../profile/invented-school.fixture.ts';
import { meaningOf } from './codebook.ts';

describe('meaningOf', () => {
  it('finds a code whatever its case and the space around it', () => {
    expect(meaningOf(invented, ' tl\u00a0')).toEqual({ code: 'TL', kind: 'late', excused: null });
  });

  it('takes one space for any white space inside', () => {
    const profile = {
      ...invented,
      codes: [{ code: 'te laat', kind: 'late' as const, excused: null }],
    };
    expect(meaningOf(profile, 'Te\n  laat')?.kind).toBe('late');
  });

  it.each(['T', 'TLZ', 'ziek', ''])('does not guess %j', (code) => {
    expect(meaningOf(invented, code)).toBeNull();
  });
});
