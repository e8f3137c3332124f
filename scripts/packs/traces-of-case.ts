import type { CompiledPack } from '../../rules/evaluate/compiled-pack.ts';
import { subjectsOf } from '../../rules/evaluate/evaluate-pupil.ts';
import { subjectsOfSchool } from '../../rules/evaluate/evaluate-school.ts';
import { type Trace, tracesOf } from '../../rules/evaluate/judge-all.ts';
import type { ReadCase } from '../../rules/evaluate/read-case.ts';

/** What every rule of these packs says about a case, be it a pupil or a school. */
export function tracesOfCase(read: ReadCase, packs: readonly CompiledPack[]): Trace[] {
  return read.scope === 'school'
    ? tracesOf(subjectsOfSchool(read.case, packs), 'school')
    : tracesOf(subjectsOf(read.case, packs), 'pupil');
}
