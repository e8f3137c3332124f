import { checkPolicy } from '../../store/policy.ts';
import type { SchoolProfile } from '../profile/profile.ts';
import { managedSchools } from './managed-schools.ts';
import { schoolPolicy } from './school-policy.ts';

/** What comes of a policy, whose items are given as what their JSON says; text is taken as it is. */
export function under(values: Record<string, unknown[]>, ...stored: SchoolProfile[]) {
  const texts = Object.entries(values).map(([key, list]) => [
    key,
    list.map((item) => (typeof item === 'string' ? item : JSON.stringify(item))),
  ]);
  const { schools, managed } = managedSchools(
    schoolPolicy(checkPolicy(Object.fromEntries(texts))),
    stored,
  );
  const told = managed.problems.map((one) => {
    if (!('problem' in one)) return '?';
    const { path, expected } = one.problem;
    const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`));
    return `${one.key}[${one.item}]${steps.join('')}: ${expected.form}`;
  });
  const locksOf = (id: string) => [...(managed.locks.get(id)?.parts ?? [])].sort();
  return { schools, school: schools[0]!, managed, told, locksOf };
}

/** The least of which a school of a policy can be made. */
export const least = { version: 4, id: 'a', name: 'A', sector: 'po', municipality: 'tilburg' };
