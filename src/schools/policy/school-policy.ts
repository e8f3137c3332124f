import type { PolicyTexts, ReadPolicy } from '../../store/policy.ts';
import { codeIdentity } from '../codes/codebook.ts';
import type { PageMapping } from '../profile/page-mapping.ts';
import type { Problem } from '../profile/problem.ts';
import type { ConfirmedCode } from '../profile/profile.ts';
import { problem } from '../profile/to-problem.ts';
import { type AddedItem, readCodebookItem, readMappingItem } from './added-items.ts';
import { type Pin, readPin } from './pinned-version.ts';
import { inItem, type PolicyProblem } from './policy-problem.ts';
import { readSchoolItem, type SchoolItem } from './school-item.ts';

/** An item of a list in the policy, with its place in that list. */
export type Placed<T> = T & { item: number };

/** What a policy says of schools, as far as it can be read without knowing which schools are here. */
export interface SchoolPolicy {
  isSet: boolean;
  by: string | null;
  schools: Placed<SchoolItem>[];
  codebooks: Placed<AddedItem<ConfirmedCode>>[];
  mappings: Placed<AddedItem<PageMapping>>[];
  pins: Pin[];
  problems: PolicyProblem[];
}

/** Reads what a policy says of schools. An item with a problem is left out as a whole, and told. */
export function schoolPolicy({ isSet, policy, faults }: ReadPolicy): SchoolPolicy {
  const problems: PolicyProblem[] = faults.map(({ key, item, expected, found }) => ({
    key,
    item,
    problem: problem([], found, expected),
  }));
  return {
    isSet,
    by: policy.managedBy,
    schools: itemsOf(problems, 'schools', policy.schools, readSchoolItem, ({ id }) => [
      { name: id, path: ['id'], found: id },
    ]),
    codebooks: itemsOf(problems, 'codebooks', policy.codebooks, readCodebookItem, (book) =>
      book.things.map((line, i) => ({
        name: [book.school, codeIdentity(line)],
        path: ['codes', i, 'code'],
        found: line.code,
      })),
    ),
    mappings: itemsOf(problems, 'mappings', policy.mappings, readMappingItem, (added) =>
      added.things.map(({ id, spec }) => ({
        name: [added.school, id],
        path: ['spec', 'id'],
        found: spec.id,
      })),
    ),
    pins: itemsOf(problems, 'packVersions', policy.packVersions, readPin, ({ protocol }) => [
      { name: protocol, path: [], found: protocol },
    ]),
    problems,
  };
}

/** `namesOf`: what may stand once only in the whole list, and where it stands in its item. */
function itemsOf<T extends object>(
  problems: PolicyProblem[],
  key: string,
  texts: Readonly<PolicyTexts>,
  read: (text: string) => T | { problems: Problem[] },
  namesOf: (value: T) => { name: unknown; path: Problem['path']; found: string }[],
): Placed<T>[] {
  const taken = new Set<string>();
  return texts.flatMap((text, item) => {
    if (text === null) return [];
    const found = read(text);
    const names = 'problems' in found ? [] : namesOf(found);
    const wrong =
      'problems' in found
        ? found.problems
        : names
            .filter(({ name }) => taken.has(JSON.stringify(name)))
            .map(({ path, found }) => problem(path, found, { form: 'once' }));
    problems.push(...inItem(key, item, wrong));
    if ('problems' in found || wrong.length > 0) return [];
    for (const { name } of names) taken.add(JSON.stringify(name));
    return [{ ...found, item }];
  });
}
