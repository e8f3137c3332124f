import { beforeEach, expect, it, vi } from 'vitest';
import { aPupil, aReading } from '../../../test/support/reading.ts';
import type { SeenReading } from '../join/seen-source.ts';
import { forgetHeld, isOf } from './forget-held.ts';
import { heldPupils } from './held-pupils.ts';

let kept: SeenReading[] = [];
vi.mock('../../store/site-memory.ts', () => ({
  changeKept: async (
    _place: object,
    kind: string,
    change: (kept: SeenReading[]) => SeenReading[],
  ) => {
    if (kind === 'seen') kept = change(kept);
  },
}));

const PLACE = { origin: 'https://lvs.example', school: 'linde' };
const SEM = aPupil('nr:1', { name: 'Sem Bakker' });
const KIM = aPupil('nr:2', { name: 'Kim Visser' });
const page = (at: number, ...pupils: (typeof SEM)[]) => ({ at, reading: aReading({ pupils }) });

beforeEach(() => {
  kept = [page(1, SEM, KIM), page(2, KIM), page(3, SEM)];
});

it('forgets every page that shows the pupil, as a whole, and leaves the others', async () => {
  await forgetHeld(PLACE, 'nr:1');
  expect(kept.map(({ at }) => at)).toEqual([2]);
});

it('forgets nothing for who is not there', async () => {
  await forgetHeld(PLACE, 'nr:9');
  expect(kept).toHaveLength(3);
});

it('knows whether the Zaakblad is about the pupil, by whatever key', () => {
  const [kim, sem] = heldPupils(kept);
  const chosen = { pupil: { ...SEM, key: 'id:a', otherKeys: ['nr:1'] } };
  expect([isOf(chosen, sem!), isOf(chosen, kim!)]).toEqual([true, false]);
});
