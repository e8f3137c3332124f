import type { Municipality } from '../../../rules/attendance/pupil-case.ts';
import type { CompiledPack } from '../../../rules/evaluate/compiled-pack.ts';
import type { PupilFile } from '../../casebook/pupil-file.ts';

/** What things in a pupil's file are called in the packs of a school; only of what stands in it. */
export interface LoggedNames {
  /** By the name of the fact: the words of a step or of a rule. */
  facts: Record<string, string>;
  /** By the id of the rule: its words on a badge, as a template. */
  rules: Record<string, string>;
  /** By the id of the partner. */
  partners: Record<string, string>;
}

/** Looks them up; what no pack names is left out. Partners have the name that they have in `municipality`. */
export function loggedNames(
  file: PupilFile,
  packs: readonly CompiledPack[],
  municipality: Municipality,
): LoggedNames {
  const names: LoggedNames = { facts: {}, rules: {}, partners: {} };
  for (const { texts, actions, partners } of packs) {
    for (const fact of Object.keys(file.facts)) {
      const [, kind, id = ''] = /^(flag|done)\.(.*)$/.exec(fact) ?? [];
      const words = kind === 'flag' ? texts[id]?.badge : actions[id]?.label;
      if (kind !== undefined && words !== undefined) names.facts[fact] = words;
    }
    for (const { rule } of file.marks) {
      const words = texts[rule]?.badge;
      if (words !== undefined) names.rules[rule] = words;
    }
    if ('partners' in file.facts) {
      for (const { id, name, names: local } of partners)
        names.partners[id] ??= local[municipality] ?? name;
    }
  }
  return names;
}
