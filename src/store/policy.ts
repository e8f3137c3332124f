import { onManagedChanged, readManaged } from '../platform/managed-storage.ts';

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
  schools: PolicyTexts;
  /** Own packs: JSON text each. */
  packs: PolicyTexts;
  /** Page mappings, for one school or all: JSON text each. */
  mappings: PolicyTexts;
  /** What codes mean, for one school or all: JSON text each. */
  codebooks: PolicyTexts;
  /** The version of a protocol to work by: `<pack id> <validFrom>`. */
  packVersions: PolicyTexts;
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

/** Null: what stood there is no text to use, and is told; the others keep the place at which they stand. */
export type PolicyTexts = (string | null)[];

/** The longest that data of a session stay without use, in minutes. */
const LONGEST_SESSION = 30;
/** The longest that a board can let the casebook keep something, in days. */
const LONGEST_RETENTION = 366;

/** In characters: more than any text of a policy has, and no more than a browser reads in a moment. */
const LONGEST_TEXT = 500_000;
/** More schools, packs, mappings or codebooks than any board has. */
const MOST_ITEMS = 250;
/** In characters: a longer name of who set it does not fit beside a field. */
const LONGEST_NAME = 100;

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

/**
 * What holds where a value that guards pupils cannot be used: the board meant something by it, so never
 * the freest. What would remove something for good is not guessed.
 */
const IN_DOUBT: Partial<Policy> = { sharedDevice: true, casebook: 'off' };

/** A value that is not used, by its key. The forms are those of a profile's problems. */
export interface PolicyFault {
  key: string;
  /** The place in a list, from 0; null: the value as a whole. */
  item: number | null;
  expected:
    | { form: 'text' }
    | { form: 'short-text'; most: number }
    | { form: 'list' }
    | { form: 'some'; least: number; most: number }
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

/** Calls `listener` after the policy changed. */
export const onPolicyChanged = onManagedChanged;

/**
 * Takes from `values` what is right; `IN_DOUBT` stands for what guards pupils and is wrong. What may stand in
 * them is anything at all; nothing is thrown.
 */
export function checkPolicy(values: Readonly<Record<string, unknown>>): ReadPolicy {
  const policy: Record<string, unknown> = { ...NO_POLICY };
  const faults: PolicyFault[] = [];
  const entries = Object.entries(values);
  for (const [key, value] of entries) {
    const expected = expectedOf(key);
    const isList = expected.form === 'list' && Array.isArray(value);
    if (isList && value.length <= MOST_ITEMS) {
      const wrong = wrongItems(key, value);
      const left = new Set(wrong.map(({ item }) => item));
      policy[key] = value.map((text, item) => (left.has(item) ? null : text));
      faults.push(...wrong);
    } else if (isList) {
      faults.push({ key, item: null, expected: LIST_OF_ITEMS, found: value });
    } else if (isRight(value, expected)) policy[key] = value;
    else {
      faults.push({ key, item: null, expected, found: value });
      if (Object.hasOwn(IN_DOUBT, key)) policy[key] = IN_DOUBT[key as keyof Policy];
    }
  }
  return { isSet: entries.length > 0, policy: policy as unknown as Policy, faults };
}

type Expected = PolicyFault['expected'];
const LIST_OF_ITEMS = { form: 'some', least: 0, most: MOST_ITEMS } as const;
const KEYS = Object.keys(NO_POLICY);

function wrongItems(key: string, list: readonly unknown[]): PolicyFault[] {
  return list.flatMap((found, item) => {
    const isLong = typeof found === 'string' && found.length > LONGEST_TEXT;
    const expected: Expected = isLong
      ? { form: 'short-text', most: LONGEST_TEXT }
      : { form: 'text' };
    return isRight(found, expected) ? [] : [{ key, item, expected, found }];
  });
}

function expectedOf(key: string): Expected {
  switch (key) {
    case 'managedBy':
      return { form: 'short-text', most: LONGEST_NAME };
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

function isRight(value: unknown, expected: Expected): boolean {
  switch (expected.form) {
    case 'text':
      return isText(value);
    case 'short-text':
      return isText(value) && value.length <= expected.most;
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

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
