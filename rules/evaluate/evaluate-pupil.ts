import type { PupilCase } from '../attendance/pupil-case.ts';
import { HORIZON, viewPupil } from '../measures/view-pupil.ts';
import type { CompiledPack } from './compiled-pack.ts';
import { earliestLogged } from './facts.ts';
import { signalsOf } from './judge-all.ts';
import type { Signal } from './signal.ts';
import { type Subject, withPacks } from './subject.ts';

/**
 * All signals of one pupil under these packs, loudest first. A rule that is certainly not met is left
 * out. Pure: the same case and packs always give the same signals; nothing is thrown for a valid case.
 */
export function evaluatePupil(pupilCase: PupilCase, packs: readonly CompiledPack[]): Signal[] {
  return signalsOf(subjectsOf(pupilCase, packs), 'pupil');
}

/** One pupil with each of these packs. */
export function subjectsOf(pupilCase: PupilCase, packs: readonly CompiledPack[]): Subject[] {
  const view = viewPupil(pupilCase);
  const { coverage, facts } = pupilCase;
  const earliest = Math.min(view.knownFrom, coverage.from, earliestLogged(facts) ?? view.asOf);
  const knownFrom = Math.max(earliest, view.asOf - HORIZON);
  return withPacks(pupilCase, view, packs, knownFrom);
}
