import { readManaged } from '../platform/managed-storage.ts';

/** How the casebook may be used: not at all, only behind a PIN, or as each person wants. */
export const CASEBOOK_RULES = ['off', 'pin', 'free'] as const;
export type CasebookRule = (typeof CASEBOOK_RULES)[number];

/**
 * What a school board sets for its devices, in `storage.managed`. Whole things (schools, packs) travel as
 * JSON text: the browser's policy schema cannot describe them. Holds no pupil.
 */
export interface Policy {
  /** Who set it, in words for the person at the device; null: not told. */
  managedBy: string | null;
  /** School profiles, whole or in part: JSON text each. */
  schools: string[];
  /** Own packs: JSON text each. */
  packs: string[];
  /** Page mappings, for one school or all: JSON text each. */
  mappings: string[];
  /** What codes mean, for one school or all: JSON text each. */
  codebooks: string[];
  /** The version of a protocol to work by: `<pack id> <validFrom>`. */
  packVersions: string[];
  /** False: no first meeting; schools come by policy. */
  firstRun: boolean;
  /** More than one person uses this device under one account. */
  sharedDevice: boolean;
  casebook: CasebookRule;
  /** What the casebook keeps goes this many days after it was logged last; null: as the product has it. */
  retentionDays: number | null;
  /** Minutes without use after which the session's data go: at most 30. */
  sessionMinutes: number;
}

/** The longest that data of a session stay without use, in minutes. */
export const LONGEST_SESSION = 30;
/** The longest that a board can let the casebook keep something, in days. */
export const LONGEST_RETENTION = 366;

/** What holds where a policy says nothing. */
export const NO_POLICY: Policy = {
  managedBy: null,
  schools: [],
  packs: [],
  mappings: [],
  codebooks: [],
  packVersions: [],
  firstRun: true,
  sharedDevice: false,
  casebook: 'free',
  retentionDays: null,
  sessionMinutes: LONGEST_SESSION,
};

/** A value that is not used, by its key. The forms are those of a profile's problems. */
export interface PolicyFault {
  key: string;
  /** The place in a list, from 0; null: the value as a whole. */
  item: number | null;
  expected:
    | { form: 'text' }
    | { form: 'list' }
    | { form: 'on-off' }
    | { form: 'one-of'; allowed: readonly string[] }
    | { form: 'whole'; least: number; most: number }
    | { form: 'known-key'; allowed: readonly string[] };
  found: unknown;
}

export interface ReadPolicy {
  /** Whether the administrator set anything. */
  isSet: boolean;
  policy: Policy;
  faults: PolicyFault[];
}

/** The policy of this device. A value of a wrong shape is left out, and told. */
export async function readPolicy(): Promise<ReadPolicy> {
  return checkPolicy(await readManaged());
}

/** Takes from `values` what is right. */
export function checkPolicy(values: Readonly<Record<string, unknown>>): ReadPolicy {
  const policy: Record<string, unknown> = { ...NO_POLICY };
  const faults: PolicyFault[] = [];
  for (const [key, value] of Object.entries(values)) {
    const expected = expectedOf(key);
    if (expected.form !== 'list') {
      if (isRight(value, expected)) policy[key] = value;
      else faults.push({ key, item: null, expected, found: value });
    } else if (Array.isArray(value)) {
      policy[key] = value.filter((item) => isRight(item, TEXT));
      const wrong = value.flatMap((found, item) => (isRight(found, TEXT) ? [] : [{ found, item }]));
      faults.push(...wrong.map((fault) => ({ key, expected: TEXT, ...fault })));
    } else faults.push({ key, item: null, expected, found: value });
  }
  const isSet = Object.keys(values).length > 0;
  return { isSet, policy: policy as unknown as Policy, faults };
}

const TEXT = { form: 'text' } as const;
const KEYS = Object.keys(NO_POLICY);

function expectedOf(key: string): PolicyFault['expected'] {
  switch (key) {
    case 'managedBy':
      return TEXT;
    case 'schools':
    case 'packs':
    case 'mappings':
    case 'codebooks':
    case 'packVersions':
      return { form: 'list' };
    case 'firstRun':
    case 'sharedDevice':
      return { form: 'on-off' };
    case 'casebook':
      return { form: 'one-of', allowed: CASEBOOK_RULES };
    case 'retentionDays':
      return { form: 'whole', least: 1, most: LONGEST_RETENTION };
    case 'sessionMinutes':
      return { form: 'whole', least: 1, most: LONGEST_SESSION };
    default:
      return { form: 'known-key', allowed: KEYS };
  }
}

function isRight(value: unknown, expected: PolicyFault['expected']): boolean {
  switch (expected.form) {
    case 'text':
      return typeof value === 'string' && value.trim() !== '';
    case 'on-off':
      return typeof value === 'boolean';
    case 'one-of':
      return expected.allowed.includes(value as string);
    case 'whole':
      return (
        Number.isInteger(value) && Number(value) >= expected.least && Number(value) <= expected.most
      );
    default:
      return false;
  }
}
