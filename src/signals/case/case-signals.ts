import type { Day } from '../../../rules/attendance/day.ts';
import type { SignalMark } from '../../casebook/pupil-file.ts';
import type { ExplainedSignal, PupilVerdict } from '../judge.ts';
import { markOn } from '../marks.ts';
import { isInWave, type Wave } from '../wave.ts';
import type { CaseSignal } from './case-sheet.ts';
import { trimmed } from './trimmed-words.ts';

/** A signal with what a person said of it. */
export interface MarkedSignal {
  explained: ExplainedSignal;
  /** Null: it speaks. */
  mark: SignalMark | null;
}

/** The signals of a pupil, loudest first, with what keeps them quiet. */
export function markedSignals(verdict: PupilVerdict, asOf: Day): MarkedSignal[] {
  return verdict.signals.map((explained) => ({
    explained,
    mark: markOn(explained.signal, verdict, asOf),
  }));
}

/** A signal as the Zaakblad gets it. */
export function caseSignal({ explained, mark }: MarkedSignal, wave: Wave): CaseSignal {
  return { ...trimmed(explained), mark, inWave: isInWave(explained, wave) };
}
