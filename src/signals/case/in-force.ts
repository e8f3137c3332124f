import type { Municipality } from '../../../rules/attendance/pupil-case.ts';
import type { CompiledPack, CompiledRule } from '../../../rules/evaluate/compiled-pack.ts';
import { settledPack } from '../../../rules/evaluate/settled-pack.ts';
import type { JudgingSchool } from '../judge.ts';

/** The place that decides which rules of a pack are meant for a pupil. */
export interface CasePlace {
  school: JudgingSchool['profile'];
  /** The municipality that counts for the pupil on that day: its own, else the school's. */
  residence: Municipality;
}

/** The rules of a pack for this sector and municipality that the school has not switched off. */
export function rulesInForce(pack: CompiledPack, place: CasePlace): CompiledRule[] {
  const { sector, municipality, settings } = place.school;
  const { rules } = settledPack(pack, settings, sector);
  return pack.rules.filter(({ id, body }) => {
    if (!rules.get(id)!.body.enabled || !isMeantFor(body, place)) return false;
    return body.municipalities === null || body.municipalities.includes(municipality);
  });
}

/** Whether something is for this sector and for who lives here; null: for all. */
export function isMeantFor(
  { sectors, residences }: Pick<CompiledRule['body'], 'sectors' | 'residences'>,
  { school, residence }: CasePlace,
): boolean {
  return sectors.includes(school.sector) && (residences === null || residences.includes(residence));
}
