import { changeKept, type Place } from '../../store/site-memory.ts';
import type { ChosenPupil } from '../case/chosen-pupil.ts';
import type { SeenReading } from '../join/seen-source.ts';
import { type HeldPupil, heldPupil } from './held-pupils.ts';

/**
 * Forgets every reading of this session that shows a pupil, as a whole. Without the row alone, what is left
 * could be taken for another of the same name.
 */
export async function forgetHeld(place: Place, id: string): Promise<void> {
  await changeKept<SeenReading>(place, 'seen', (kept) => {
    const rows = heldPupil(kept, id)?.rows ?? [];
    const readings = new Set(rows.map(({ reading }) => reading));
    return kept.filter(({ reading }) => !readings.has(reading));
  });
}

/** Forgets that the Zaakblad is about this pupil. */
export async function forgetChosen(place: Place, pupil: HeldPupil): Promise<void> {
  await changeKept<ChosenPupil>(place, 'chosen', (kept) => kept.filter((one) => !isOf(one, pupil)));
}

/** Whether the Zaakblad is about this pupil. */
export function isOf({ pupil }: Pick<ChosenPupil, 'pupil'>, { keys, name }: HeldPupil): boolean {
  const own = [pupil.key, ...pupil.otherKeys];
  return keys.length === 0 ? pupil.name === name : keys.some((key) => own.includes(key));
}
