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

/**
 * Consent for one step of a pack: what to do by age, and what the document says. An unknown birth date
 * shows every age that the document names. Null for a step that asks nothing, and of which nothing is said.
 */
export function consentFor(
  pack: CompiledPack,
  actionId: string,
  birthDate: Day | null,
  residence: Municipality,
  asOf: Day,
): ConsentAdvice | null {
  const subject = pack.actions[actionId]?.consent ?? null;
  const age = birthDate === null ? null : ageInYears(birthDate, asOf);
  const fromDocument = pack.consent
    .filter(({ about, at }) => (about !== null && about === subject) || at.includes(actionId))
    .filter(({ residences }) => residences === null || residences.includes(residence))
    .filter((rule) => age === null || coversAge(rule, age))
    .map(({ id, sentence, section }) => ({ id, sentence, section }));
  if (subject === null) return fromDocument.length === 0 ? null : { what: null, fromDocument };
  return { what: byAge(pack.consentByAge[subject], age), fromDocument };
}

function coversAge({ from, below }: ConsentRule, age: number): boolean {
  return (from === null || age >= from) && (below === null || age < below);
}

function byAge(sentences: ConsentByAge, age: number | null): string {
  if (age === null) return sentences.unknown;
  if (age >= 18) return sentences.from18;
  if (age >= 16) return sentences.from16;
  return age >= 12 ? sentences.from12 : sentences.under12;
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
