import type { PupilCase } from '../../../rules/attendance/pupil-case.ts';
import { type Ages, type ConsentAdvice, consentFor } from '../../../rules/evaluate/care-for.ts';
import type { CompiledPack } from '../../../rules/evaluate/compiled-pack.ts';
import { guardsAt } from '../../../rules/evaluate/guards-at.ts';
import { CHECK_FULL_WINDOW } from '../../../rules/evaluate/steps.ts';
import type { ExplainedSignal } from '../judge.ts';
import type { CaseStep } from './case-sheet.ts';
import { daysDone, type StepContents } from './days-done.ts';
import { type CasePlace, isMeantFor, rulesInForce } from './in-force.ts';

export interface StepsInput {
  pupilCase: PupilCase;
  packs: readonly CompiledPack[];
  place: CasePlace;
  /** Those that ask something now, loudest first. */
  asking: readonly ExplainedSignal[];
  ages: Ages | null;
  contents: StepContents;
}

/** Every step of these packs that is known here, each once: first what is asked now, the loudest first. */
export function caseSteps(input: StepsInput): CaseStep[] {
  const { packs, place, asking } = input;
  const asked = asking.flatMap((signal) =>
    stepsAskedBy(signal).map((id) => ({ id, pack: signal.pack })),
  );
  const others = packs.flatMap((pack) => stepsKnown(pack, place).map((id) => ({ id, pack })));
  const packOf = new Map<string, CompiledPack>();
  for (const { id, pack } of [...asked, ...others]) {
    if (id in pack.actions && !packOf.has(id)) packOf.set(id, pack);
  }
  return [...packOf].map(([id, pack]) => stepOf(id, pack, input));
}

/** What a signal offers, and what it would ask but for a guard. */
function stepsAskedBy({ signal, rule }: ExplainedSignal): string[] {
  return [...signal.actions, ...(signal.blockedBy.length === 0 ? [] : rule.body.actions)];
}

/** The steps of a pack that some rule or guard leads to here; those that are tasks of the school come last. */
function stepsKnown(pack: CompiledPack, place: CasePlace): string[] {
  const guards = pack.guards.filter(({ body }) => isMeantFor(body, place));
  const rules = rulesInForce(pack, place);
  const steps = (scope: 'pupil' | 'school') =>
    rules.filter(({ body }) => body.scope === scope).flatMap(({ body }) => body.actions);
  const ofPupil = new Set([...steps('pupil'), ...guards.flatMap(({ body }) => body.redirect)]);
  const ofSchool = new Set(steps('school').filter((id) => !ofPupil.has(id)));
  const catalogue = Object.keys(pack.actions).filter((id) => id !== CHECK_FULL_WINDOW);
  return [ofPupil, ofSchool].flatMap((known) => catalogue.filter((id) => known.has(id)));
}

function stepOf(id: string, pack: CompiledPack, input: StepsInput): CaseStep {
  const { pupilCase, packs, asking, place, contents } = input;
  const at = { pack: pack.id, sector: place.school.sector, municipality: place.residence };
  // What blocks a step in one protocol, blocks it whichever protocol asks it.
  const guards = packs
    .filter(({ guards }) => guards.some(({ body }) => body.at.includes(id)))
    .map((pack) => ({ texts: pack.guardTexts, ...guardsAt(pupilCase, pack, id) }));
  return {
    id,
    pack: pack.id,
    texts: pack.actions[id]!,
    askedBy: asking
      .filter((signal) => stepsAskedBy(signal).includes(id))
      .map(({ rule }) => rule.id),
    blocked: guards.flatMap(({ texts, blockedBy }) => blockedBy.map((guard) => texts[guard]!)),
    instead: [...new Set(guards.flatMap(({ redirect }) => redirect))],
    checks: guards.flatMap(({ texts, checks }) => checks.map((guard) => texts[guard]!)),
    consent: consentOf(id, pack, input),
    done: daysDone(id, pupilCase.facts, pupilCase.asOf, at, contents),
  };
}

/** What the step's own protocol says goes first; the other ones add what their documents say. */
function consentOf(
  id: string,
  pack: CompiledPack,
  { packs, ages, place }: StepsInput,
): ConsentAdvice | null {
  const ordered = [pack, ...packs.filter((other) => other !== pack)];
  const found = ordered.flatMap((one) => consentFor(one, id, ages, place.residence) ?? []);
  const [first] = found;
  if (first === undefined) return null;
  return { what: first.what, fromDocument: found.flatMap(({ fromDocument }) => fromDocument) };
}
