import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aPupil, aReading } from '../../../test/support/reading.ts';
import { noor } from '../../../test/support/seen.ts';
import { endSession as emptyMemory, sessionContents } from '../../store/memory-session.fixture.ts';
import { endSession } from '../../store/sessions.ts';
import { choosePupil, chosenPupil, keepChosen } from './chosen-pupil.ts';

vi.mock('../../platform/session-storage.ts', () => import('../../store/memory-session.fixture.ts'));
vi.mock('../../platform/managed-storage.ts', () => import('../../store/memory-managed.fixture.ts'));

const LVS = 'https://lvs.example';
const LINDE = { origin: LVS, school: 'linde' };
const MOLEN = { origin: 'https://other.example', school: 'molen' };
const sem = aPupil('nr:2', { name: 'Sem' });
const page = aReading({});
const MINUTE = 60_000;

const chosen = async () => {
  const found = await chosenPupil();
  return found && [found.place.school, found.chosen.pupil.name, found.chosen.token];
};

describe('the pupil that was chosen last', () => {
  beforeEach(() => {
    emptyMemory();
    vi.useFakeTimers();
  });

  it('is nobody at first', async () => expect(await chosen()).toBeNull());

  it('is kept without attendance, under a token that tells nothing of the pupil', async () => {
    await choosePupil(LINDE, noor(['2026-09-01 Z'], { otherKeys: ['id:a'], group: '5' }), page);
    expect((await chosenPupil())!.chosen.pupil).toEqual({
      ...{ key: 'nr:1', otherKeys: ['id:a'], name: 'Noor', group: '5', ambiguous: false },
      ...{ entries: [], totals: [], unsaved: false },
    });
    expect((await chosen())![2]).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('keeps its token when chosen again, and another pupil has another one', async () => {
    await choosePupil(LINDE, noor(['2026-09-01 Z']), page);
    const first = await chosen();
    await choosePupil(LINDE, noor([]), page);
    expect(await chosen()).toEqual(first);
    await choosePupil(LINDE, sem, page);
    expect((await chosen())![2]).not.toBe(first![2]);
  });

  it('keeps the page of who is known by a name alone, and is another choice on another page', async () => {
    const byName = aPupil('nc:Sem|', { name: 'Sem' });
    await choosePupil(LINDE, sem, page);
    expect((await chosenPupil())!.chosen.on).toBeNull();
    await choosePupil(LINDE, byName, page);
    const first = await chosen();
    const { view, scope, source, period } = page;
    expect((await chosenPupil())!.chosen.on).toEqual({ view, scope, source, period });
    await choosePupil(LINDE, byName, aReading({ view: 'matrix' }));
    expect((await chosen())![2]).not.toBe(first![2]);
  });

  it('is of the site where somebody was chosen last', async () => {
    await choosePupil(LINDE, sem, page);
    await choosePupil(MOLEN, noor([]), page);
    expect(await chosen()).toMatchObject(['molen', 'Noor', expect.any(String)]);
  });

  it('goes with the session of its site, and with half an hour without use', async () => {
    await choosePupil(LINDE, sem, page);
    await endSession(LVS, 'login');
    expect(await chosen()).toBeNull();
    expect(JSON.stringify(sessionContents())).not.toContain('Sem');

    await choosePupil(LINDE, sem, page);
    vi.advanceTimersByTime(29 * MINUTE);
    await keepChosen(LINDE);
    vi.advanceTimersByTime(29 * MINUTE);
    expect((await chosen())?.[1]).toBe('Sem');
    vi.advanceTimersByTime(2 * MINUTE);
    expect(await chosen()).toBeNull();
  });
});
