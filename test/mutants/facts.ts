import type {
  NoReading,
  PupilReading,
  RawEntry,
  RawTotal,
  Reading,
} from '../../src/lvs/reading/reading.ts';

/** What a mutation leaves of what a page means. */
export type Kept =
  /** All of it: the reading must be the same. */
  | 'all'
  /** Some of it is gone: nothing may be read that was not there. */
  | 'part'
  /** Some of it is there and not shown: besides, silence proves nothing any more. */
  | 'hidden';

export type Outcome = 'exact' | 'less' | 'no-verdict' | 'silent' | 'wrong';

export interface Judged {
  outcome: Outcome;
  /** What is wrong, or the reason of a page without a reading. */
  detail: string;
}

/** Holds a reading of a mutant against the reading of the page it was made from. */
export function judgeMutant(base: Reading, kept: Kept, read: Reading | NoReading): Judged {
  if (read.view === null) {
    // A page that lost its mark as attendance may be silent; one that kept all may not.
    const outcome = read.reason === 'no-attendance' ? 'silent' : 'no-verdict';
    return { outcome, detail: read.reason };
  }
  const wrong = wrongIn(base, kept, read);
  if (wrong !== null) return { outcome: 'wrong', detail: wrong };
  return { outcome: isSame(base, read) ? 'exact' : 'less', detail: lessIn(base, read) };
}

function wrongIn(base: Reading, kept: Kept, read: Reading): string | null {
  if (read.view !== base.view) return `read as ${read.view}, is ${base.view}`;
  if (read.absentMeansPresent && (!base.absentMeansPresent || kept === 'hidden')) {
    return 'takes silence for presence';
  }
  if (read.todayComplete && !base.todayComplete) return 'takes today for complete';
  for (const pupil of read.pupils) {
    // By number or id it is the same pupil, also with only a part of the name.
    const isStrong = /^(?:nr|id):/.test(pupil.key);
    const known = base.pupils.filter(({ key, otherKeys, name }) => {
      return name === pupil.name || (isStrong && [key, ...otherKeys].includes(pupil.key));
    });
    if (known.length === 0) return `a pupil who is not there: ${pupil.name}`;
    const mayBe = known.find(({ key, otherKeys }) => [key, ...otherKeys].includes(pupil.key));
    // A key that nobody has, at one of two of one name, may be the other's.
    if (mayBe === undefined && known.length > 1 && isStrong && !pupil.ambiguous) {
      return `one of two of one name: ${pupil.name}`;
    }
    if (pupil.ambiguous) continue;
    // A page that lost all that told two of one name and class apart says that they are one.
    const entries = (mayBe && isStrong ? [mayBe] : known).flatMap((k) => k.entries);
    const odd = pupil.entries.find((entry) => !entries.some((is) => isOf(is, entry)));
    if (odd) return `${pupil.name} gets ${JSON.stringify(odd)}`;
    const totals = known.flatMap((k) => k.totals);
    const oddTotal = pupil.totals.find((total) => !totals.some((is) => isTotalOf(is, total)));
    if (oddTotal) return `${pupil.name} gets ${JSON.stringify(oddTotal)}`;
  }
  return null;
}

/** Whether an entry says no more than, and nothing else than, the one on the page. */
function isOf(is: RawEntry, read: RawEntry): boolean {
  const word = (text: string | null) => text?.toLowerCase() ?? null;
  return (
    is.day === read.day &&
    (read.slot.part === 'unsaid' || JSON.stringify(is.slot) === JSON.stringify(read.slot)) &&
    // Without its column of codes the words beside it are the code.
    [word(is.code), word(is.label)].includes(word(read.code)) &&
    (read.label === null || [is.label, is.code].includes(read.label)) &&
    (read.excused === null || read.excused === is.excused) &&
    (read.minutes === null || read.minutes === is.minutes)
  );
}

function isTotalOf(is: RawTotal, read: RawTotal): boolean {
  return (
    is.code === read.code &&
    is.count === read.count &&
    (read.excused === null || read.excused === is.excused) &&
    (read.period === null || JSON.stringify(read.period) === JSON.stringify(is.period))
  );
}

function isSame(base: Reading, read: Reading): boolean {
  return said(base) === said(read);
}

function lessIn(base: Reading, read: Reading): string {
  const gaps = read.gaps
    .map(({ what }) => what)
    .filter((what) => !base.gaps.some((g) => g.what === what));
  return gaps.length > 0 ? gaps.join(', ') : 'less, without a gap';
}

/** All that is read, without the order of rows and without texts about the page around it. */
function said(reading: Reading): string {
  const entry = (e: RawEntry) =>
    JSON.stringify([e.day, e.slot, e.code, e.label, e.excused, e.minutes]);
  const pupil = ({ key, name, ambiguous, unsaved, entries, totals }: PupilReading) => ({
    ...{ key, name, ambiguous, unsaved },
    entries: entries.map(entry).sort(),
    totals: totals.map((total) => JSON.stringify(total)).sort(),
  });
  const { view, period, absentMeansPresent, todayComplete, gaps, pupils } = reading;
  return JSON.stringify({
    ...{ view, period, absentMeansPresent, todayComplete },
    gaps: gaps.map(({ what }) => what).sort(),
    pupils: pupils
      .map(pupil)
      .map((p) => JSON.stringify(p))
      .sort(),
  });
}
