import type { RowPupil } from '../views/row-pupil.ts';
import { fold } from '../words/text.ts';
import type { PlacedPupil } from './reading.ts';

/** What a row says of its pupil. */
type Said = Partial<Pick<PlacedPupil, 'entries' | 'totals' | 'unsaved'>>;

/** Gathers entries per pupil while rows are read, and keeps apart who cannot be told apart. */
export class PupilCollector {
  readonly #byKey = new Map<string, PlacedPupil>();

  /** Adds what a row says to its pupil; the first row that names a pupil becomes its place. */
  add(pupil: RowPupil, { entries = [], totals = [], unsaved = false }: Said): void {
    const known = this.#byKey.get(pupil.key);
    if (known) {
      known.entries.push(...entries);
      known.totals.push(...totals);
      known.unsaved ||= unsaved;
      // One number with two names: the page contradicts itself, so nobody is judged.
      if (fold(known.name) !== fold(pupil.name)) known.ambiguous = true;
      return;
    }
    // One name under two ids, which may be of the row: one pupil, or two.
    const isTwin = ({ name }: PlacedPupil) => name === pupil.name;
    const weak = pupil.key.startsWith('id:');
    this.#set(
      pupil.key,
      pupil,
      { entries, totals, unsaved },
      weak ? this.pupils().filter(isTwin) : [],
    );
  }

  /** For views with one row per pupil: a second row under a weak key means two pupils with one name. */
  addOnce(pupil: RowPupil, said: Said): void {
    const known = this.#byKey.get(pupil.key);
    if (known) this.#set(`${pupil.key}#${this.#byKey.size}`, pupil, said, [known]);
    else this.#set(pupil.key, pupil, said, []);
  }

  #set(
    key: string,
    pupil: RowPupil,
    { entries = [], totals = [], unsaved = false }: Said,
    twins: PlacedPupil[],
  ): void {
    for (const twin of twins) twin.ambiguous = true;
    this.#byKey.set(key, { ...pupil, ambiguous: twins.length > 0, entries, totals, unsaved });
  }

  pupils(): PlacedPupil[] {
    return [...this.#byKey.values()];
  }
}
