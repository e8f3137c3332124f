import { describe, expect, it } from 'vitest';
import { EMPTY_VIEW, goOn, receive } from './case-view.ts';
import { inventedSheet } from './invented-sheet.fixture.ts';
import type { ToCase } from './messages.ts';

const sheet = inventedSheet();

function said(pupil: string | null, more: Partial<ToCase> = {}): ToCase {
  const of = { pupil, sheet: pupil === null ? null : sheet };
  return { type: 'case', ...of, casebook: 'open', refused: null, ...more };
}

describe('what is shown', () => {
  const mila = receive(EMPTY_VIEW, said('mila'), false);

  it('follows the pupil last chosen', () => {
    const sam = said('sam');
    expect(receive(mila, sam, false)).toEqual({ shown: sam, waiting: null });
  });

  it('is renewed for the same pupil while something is typed', () => {
    const newer = said('mila', { casebook: 'locked' });
    expect(receive(mila, newer, true)).toEqual({ shown: newer, waiting: null });
  });

  it.each([
    ['another pupil', said('sam')],
    ['nobody', said(null)],
    ['the same pupil without a sheet', said('mila', { sheet: null })],
  ])('stays while something is typed, and %s waits', (_, next) => {
    const view = receive(mila, next, true);
    expect(view).toEqual({ shown: mila.shown, waiting: next });
    expect(goOn(view)).toEqual({ shown: next, waiting: null });
  });

  it('goes with all that is wiped, also what was typed', () => {
    const wiped = said(null, { wiped: true });
    expect(receive(mila, wiped, true)).toEqual({ shown: wiped, waiting: null });
  });

  it('stays no longer when the person comes back to the same pupil', () => {
    const back = said('mila');
    const held = receive(mila, said('sam'), true);
    expect(receive(held, back, true)).toEqual({ shown: back, waiting: null });
  });

  it('has nothing to lose before the first pupil', () => {
    const none = said(null);
    const view = receive(receive(EMPTY_VIEW, none, true), said('sam'), true);
    expect(view.shown?.pupil).toBe('sam');
  });
});
