import { ManagedSchoolError } from '../../schools/policy/managed-school-error.ts';
import { InvalidSchoolError } from '../../schools/stored/stored-schools.ts';
import { NewerDataError } from '../../store/collection.ts';
import { policyTexts } from '../../texts/policy.ts';
import { setupTexts } from '../../texts/setup.ts';
import { storedDataTexts } from '../../texts/stored-data.ts';

/** Why storing failed, in one sentence for the person who typed or clicked. Nothing is lost then. */
export function sayStoreError(error: unknown): string {
  if (error instanceof NewerDataError) return storedDataTexts.newerThere;
  if (error instanceof InvalidSchoolError) return storedDataTexts.clash;
  if (error instanceof ManagedSchoolError) return policyTexts.notRemoved(null);
  console.error('Verzuimwijzer could not store:', error);
  return /quota/i.test(String(error)) ? storedDataTexts.full : setupTexts.saveFailed;
}
