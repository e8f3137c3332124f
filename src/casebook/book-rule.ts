import { type CasebookRule, readPolicy } from '../store/policy.ts';

/** What the administrator of this device has set for the casebook. */
export interface BookRule {
  /** `off`: nothing is kept or read. `pin`: nothing is kept without a PIN. `free`: as each person wants. */
  casebook: CasebookRule;
  /** More than one person uses this device under one account: therefore a PIN. */
  isShared: boolean;
  /** What is kept goes so many days after it was logged last; null: as the product has it. */
  retentionDays: number | null;
  /** Who set it, in words; null: not told. */
  by: string | null;
}

/** Reads it from the policy of this device. */
export async function bookRule(): Promise<BookRule> {
  const { casebook, sharedDevice, retentionDays, managedBy } = (await readPolicy()).policy;
  const rule = casebook === 'free' && sharedDevice ? 'pin' : casebook;
  return { casebook: rule, isShared: sharedDevice, retentionDays, by: managedBy };
}
