import type { PupilReading, Reading } from '../../lvs/reading/reading.ts';
import { nameSign } from '../join/names.ts';
import { personsIn } from '../join/persons.ts';
import type { SeenReading } from '../join/seen-source.ts';

/** One pupil of whom readings of this session hold something. */
export interface HeldPupil {
  /** Stands for this pupil among the readings of one site and school. */
  id: string;
  name: string;
  group: string | null;
  /** By which the pages know this pupil and no other, strongest first; none: it may be more than one. */
  keys: string[];
  /** What each reading holds, newest first. */
  rows: { at: number; reading: Reading; row: PupilReading }[];
}

/**
 * Everyone of whom these readings of one site and school hold something, by class and name. Rows that may
 * be of more than one pupil stand together under their name.
 */
export function heldPupils(seen: readonly SeenReading[]): HeldPupil[] {
  const readings = [...seen].sort((a, b) => b.at - a.at);
  const persons = personsIn(readings.map(({ reading }) => reading));
  const found = new Map<string, HeldPupil>();
  for (const { at, reading } of readings) {
    for (const row of reading.pupils) {
      const keys = persons.keysOf(row);
      const id = keys[0] ?? `? ${nameSign(row.name)}|${row.group ?? ''}`;
      const held = found.get(id) ?? { id, name: row.name, group: null, keys, rows: [] };
      held.rows.push({ at, reading, row });
      held.group ??= row.group;
      found.set(id, held);
    }
  }
  return [...found.values()].sort(
    (a, b) => compare(a.group ?? '', b.group ?? '') || compare(a.name, b.name),
  );
}

/** The one for whom an id stood, also when a page taught a stronger key meanwhile; null: gone. */
export function heldPupil(seen: readonly SeenReading[], id: string): HeldPupil | null {
  return heldPupils(seen).find((one) => one.id === id || one.keys.includes(id)) ?? null;
}

const ORDER = new Intl.Collator('nl', { numeric: true });

function compare(a: string, b: string): number {
  return ORDER.compare(a, b);
}
