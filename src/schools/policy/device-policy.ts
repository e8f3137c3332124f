import { readPolicy } from '../../store/policy.ts';
import { type SchoolPolicy, schoolPolicy } from './school-policy.ts';

let last: { values: string; read: SchoolPolicy } | null = null;

/** What the policy of this device says of schools: read anew only when it says something else. */
export async function devicePolicy(): Promise<SchoolPolicy> {
  const found = await readPolicy();
  const values = JSON.stringify(found);
  if (last?.values !== values) last = { values, read: schoolPolicy(found) };
  return last.read;
}
