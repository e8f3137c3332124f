import type { CompiledPack, CompiledRule } from '../../../rules/index.ts';
import { canonical } from '../../schools/profile/canonical.ts';
import type { ExplainedSignal } from '../judge.ts';
import { type InventedPupil, inventPupil } from './invented-cases.ts';
import { concernedRules } from './what-changes-concerned.ts';
import { type RulesOfSchool, type RulesSchool, type Seen, seen } from './what-changes-seen.ts';

export interface ChangedRow {
  pupil: InventedPupil;
  before: Seen;
  after: Seen;
}

export interface Changes {
  /** Invented pupils for whom something changes. */
  changed: ChangedRow[];
  /** Those around the same figures for whom nothing does. */
  same: ChangedRow[];
  /** Rules that change, of which no pupil could be invented. */
  withoutPupil: { rule: CompiledRule; pack: CompiledPack }[];
}

/** What other settings change for pupils who do not exist, around every figure that they concern. */
export function whatChanges(
  school: RulesSchool,
  before: RulesOfSchool,
  after: RulesOfSchool,
): Changes {
  const rows = new Map<string, ChangedRow>();
  const withoutPupil: Changes['withoutPupil'] = [];
  for (const { rule, pack, tries } of concernedRules(school, before, after)) {
    const pupils = tries.flatMap(({ by, amount, twist }) => {
      const pupil = inventPupil(by, amount, twist, school);
      return pupil === null ? [] : [pupil];
    });
    if (pupils.length === 0) withoutPupil.push({ rule, pack });
    for (const pupil of pupils) {
      const key = keyOf(pupil);
      if (rows.has(key)) continue;
      rows.set(key, {
        pupil,
        before: seen(pupil, school, before),
        after: seen(pupil, school, after),
      });
    }
  }
  const all = [...rows.values()];
  return {
    changed: all.filter(isChanged),
    same: all.filter((row) => !isChanged(row)),
    withoutPupil,
  };
}

/** Two pupils with the same registrations and facts are one. */
function keyOf({ records, facts, birthDate }: InventedPupil): string {
  return canonical([records, facts, birthDate]);
}

function isChanged({ before, after }: ChangedRow): boolean {
  return told(before) !== told(after);
}

/** All that a person would see of it. */
function told({ badge, others, near, unknown }: Seen): string {
  const one = (shown: ExplainedSignal | null) =>
    shown && [
      shown.rule.id,
      shown.signal.severity,
      shown.signal.value,
      shown.signal.actions[0],
      shown.signal.due,
    ];
  return JSON.stringify([one(badge), others.map(one), near?.rule.id, unknown]);
}
