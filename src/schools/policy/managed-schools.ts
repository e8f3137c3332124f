import type { SchoolProfile } from '../profile/profile.ts';
import { problem } from '../profile/to-problem.ts';
import type { Locks } from './locks.ts';
import type { Managed } from './managed.ts';
import { managedSchool } from './managed-school.ts';
import { inItem } from './policy-problem.ts';
import type { SchoolPolicy } from './school-policy.ts';

/** The schools here with what the policy says of them, and what it says that is not used. */
export function managedSchools(
  policy: SchoolPolicy,
  stored: readonly SchoolProfile[],
): { schools: SchoolProfile[]; managed: Managed } {
  const problems = [...policy.problems];
  const schools: SchoolProfile[] = [];
  const ofPolicy = new Set<string>();
  const allLocks = new Map<string, Locks>();
  const take = (id: string, own: SchoolProfile | null) => {
    const { school, locks, isOfPolicy, problems } = managedSchool(policy, id, own);
    if (school !== null) schools.push(school);
    if (isOfPolicy) ofPolicy.add(id);
    if (locks.size > 0) allLocks.set(id, { by: policy.by, parts: locks });
    return problems;
  };
  const byId = new Map(stored.map((school) => [school.id, school]));
  for (const { id, item } of policy.schools) {
    problems.push(...inItem('schools', item, take(id, byId.get(id) ?? null)));
    byId.delete(id);
  }
  for (const [id, school] of byId) take(id, school);

  const known = [...new Set([...policy.schools, ...stored].map(({ id }) => id))];
  for (const key of ['codebooks', 'mappings'] as const) {
    for (const { item, school } of policy[key]) {
      if (school === null || known.includes(school)) continue;
      const unknown = problem(['school'], school, { form: 'one-of', allowed: known });
      problems.push(...inItem(key, item, [unknown]));
    }
  }
  const { isSet, by } = policy;
  return { schools, managed: { isSet, by, schools: ofPolicy, locks: allLocks, problems } };
}
