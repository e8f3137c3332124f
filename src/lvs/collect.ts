import type { PupilReading, RawEntry } from './reading.ts';
import type { RowPupil } from './row-pupil.ts';
import { fold } from './text.ts';

/** Gathers entries per pupil while rows are read, and keeps apart who cannot be told apart. */
export class PupilCollector {
  readonly #byKey = new Map<string, PupilReading>();

  /** Adds a row's entries to its pupil; the first row that names a pupil becomes its place. */
  add(pupil: RowPupil, entries: RawEntry[]): void {
    const known = this.#byKey.get(pupil.key);
    if (!known) {
      this.#byKey.set(pupil.key, { ...pupil, ambiguous: false, entries });
      return;
    }
    known.entries.push(...entries);
    // One number with two names: the page contradicts itself, so nobody is judged.
    if (fold(known.name) !== fold(pupil.name)) known.ambiguous = true;
  }

  /** For views with one row per pupil: a second row under a weak key means two pupils with one name. */
  addOnce(pupil: RowPupil, entries: RawEntry[]): void {
    const known = this.#byKey.get(pupil.key);
    if (!known) {
      this.#byKey.set(pupil.key, { ...pupil, ambiguous: false, entries });
      return;
    }
    known.ambiguous = true;
    this.#byKey.set(`${pupil.key}#${this.#byKey.size}`, { ...pupil, ambiguous: true, entries });
  }

  pupils(): PupilReading[] {
    return [...this.#byKey.values()];
  }
}
