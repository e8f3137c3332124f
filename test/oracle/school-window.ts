import { namedWindow } from './named-window.ts';
import type { IsoDate } from './types.ts';
import type { View } from './view.ts';

/** The window that a school chose for its yearly counts: the school year unless it says otherwise. */
export function chosenWindow(view: View, setting: string): { from: IsoDate; to: IsoDate } {
  return namedWindow(view, String(view.case.school.settings[setting] ?? 'school year'));
}
