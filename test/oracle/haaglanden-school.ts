import { notYetLeerplichtig } from './pupil-age.ts';
import type { View } from './view.ts';

export const IN_HAAGLANDEN = ['den-haag', 'leidschendam-voorburg', 'rijswijk'];

/** Primary schools of SPPOH. */
export function inHaaglanden(view: View): boolean {
  const { sector, municipality } = view.case.school;
  return sector === 'po' && IN_HAAGLANDEN.includes(municipality);
}

/** A report to DUO is for who must go to school. */
export const duoInHaaglanden = (view: View): boolean =>
  inHaaglanden(view) && !notYetLeerplichtig(view);
