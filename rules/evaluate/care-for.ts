import type { Day } from '../attendance/day.ts';
import type { Municipality } from '../attendance/pupil-case.ts';
import type { ConsentByAge, ConsentRule } from './care.ts';
import type { CompiledPack } from './compiled-pack.ts';
import { ageInYears } from './leerplicht.ts';

/** What must be asked or told about a step, as Dutch sentences. */
export interface ConsentAdvice {
  /** What to do; for an unknown age one sentence that names every case. Null: the step asks nothing itself. */
  what: string | null;
  /** What the document itself says about this age, with the section; empty when it is silent. */
  fromDocument: { id: string; sentence: string; section: string }[];
}

/** How old a pupil is, as far as is known, in whole years: `from` included, `below` not (null: no limit). */
export interface Ages {
  from: number;
  below: number | null;
}

/** The age on a day of who was born on `birthDate`; null: nobody said when. */
export function agesOn(birthDate: Day | null, day: Day): Ages | null {
  if (birthDate === null) return null;
  const age = ageInYears(birthDate, day);
  return { from: age, below: age + 1 };
}

/**
 * Consent for one step of a pack: what to do by age, and what the document says. Unknown ages (null) show
 * every age that the document names. Null for a step that asks nothing, and of which nothing is said.
 */
export function consentFor(
  pack: CompiledPack,
  actionId: string,
  ages: Ages | null,
  residence: Municipality,
): ConsentAdvice | null {
  const subject = pack.actions[actionId]?.consent ?? null;
  const fromDocument = pack.consent
    .filter(({ about, at }) => (about !== null && about === subject) || at.includes(actionId))
    .filter(({ residences }) => residences === null || residences.includes(residence))
    .filter((rule) => ages === null || mayBeFor(rule, ages))
    .map(({ id, sentence, section }) => ({ id, sentence, section }));
  if (subject === null) return fromDocument.length === 0 ? null : { what: null, fromDocument };
  return { what: byAge(pack.consentByAge[subject], ages), fromDocument };
}

function mayBeFor({ from, below }: ConsentRule, ages: Ages): boolean {
  return (
    (from ?? 0) < (ages.below ?? Number.POSITIVE_INFINITY) &&
    ages.from < (below ?? Number.POSITIVE_INFINITY)
  );
}

/** Ages of which not all have the same sentence count as unknown. */
function byAge(sentences: ConsentByAge, ages: Ages | null): string {
  if (ages === null) return sentences.unknown;
  const youngest = stageAt(ages.from);
  const oldest = ages.below === null ? 'from18' : stageAt(ages.below - 1);
  return sentences[youngest === oldest ? youngest : 'unknown'];
}

function stageAt(age: number): keyof ConsentByAge {
  if (age >= 18) return 'from18';
  if (age >= 16) return 'from16';
  return age >= 12 ? 'from12' : 'under12';
}

/** A partner under its local name. */
export interface LocalPartner {
  id: string;
  name: string;
  when: string;
  section: string;
}

/** Whom a school can involve for a pupil of this municipality, under the names used there. */
export function partnersFor(pack: CompiledPack, residence: Municipality): LocalPartner[] {
  return pack.partners
    .filter(({ residences }) => residences === null || residences.includes(residence))
    .map(({ id, name, names, when, section }) => ({
      id,
      name: names[residence] ?? name,
      when,
      section,
    }));
}
