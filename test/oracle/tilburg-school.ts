import { eighteenOrOlder, notYetLeerplichtig } from './pupil-age.ts';
import type { View } from './view.ts';

/** Schools of Portvolio in Tilburg: secondary education only. */
export function inTilburg(view: View): boolean {
  return view.case.school.sector === 'vo' && view.case.school.municipality === 'tilburg';
}

/** Reports to DUO are for who must go to school: not before leerplicht, and no longer from 18. */
export function duoInTilburg(view: View): boolean {
  return inTilburg(view) && !notYetLeerplichtig(view) && !eighteenOrOlder(view);
}
