import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { CASEBOOK_RULES, checkPolicy, NO_POLICY, type Policy } from './policy.ts';

vi.mock('../platform/managed-storage.ts', () => import('./memory-managed.fixture.ts'));

/** The faults in these values as `key[item]: form`. */
const faultsIn = (values: Record<string, unknown>) =>
  checkPolicy(values).faults.map(
    ({ key, item, expected }) => `${key}${item === null ? '' : `[${item}]`}: ${expected.form}`,
  );

describe('a policy', () => {
  it('that says nothing changes nothing', () => {
    expect(checkPolicy({})).toEqual({ isSet: false, policy: NO_POLICY, faults: [] });
  });

  it('is taken as it is when all is right', () => {
    const policy: Policy = {
      managedBy: 'Stichting De Linde',
      schools: ['{}'],
      packs: ['{"id":"x"}'],
      mappings: ['a'],
      codebooks: ['b'],
      packVersions: ['tilburg 2020-09-01'],
      firstRun: false,
      sharedDevice: true,
      casebook: 'pin',
      retentionDays: 366,
      sessionMinutes: 1,
    };
    expect(checkPolicy({ ...policy })).toEqual({ isSet: true, policy, faults: [] });
  });

  it.each<[string, unknown, string]>([
    ['managedBy', 1, 'managedBy: short-text'],
    ['managedBy', ' ', 'managedBy: short-text'],
    ['managedBy', 'a'.repeat(101), 'managedBy: short-text'],
    ['schools', '{}', 'schools: list'],
    ['schools', { 0: '{}', length: 1 }, 'schools: list'],
    ['schools', null, 'schools: list'],
    ['schools', Array(251).fill('{}'), 'schools: some'],
    ['packs', 1, 'packs: list'],
    ['firstRun', 'false', 'firstRun: on-off'],
    ['sharedDevice', 1, 'sharedDevice: on-off'],
    ['casebook', 'PIN', 'casebook: one-of'],
    ['casebook', 'constructor', 'casebook: one-of'],
    ['retentionDays', 0, 'retentionDays: whole'],
    ['retentionDays', 367, 'retentionDays: whole'],
    ['retentionDays', '30', 'retentionDays: whole'],
    ['retentionDays', 1.5, 'retentionDays: whole'],
    ['sessionMinutes', 31, 'sessionMinutes: whole'],
    ['sessionMinutes', 0, 'sessionMinutes: whole'],
    ['sessionMinuts', 5, 'sessionMinuts: known-key'],
    ['constructor', 5, 'constructor: known-key'],
  ])(
    'in which %s is %o leaves that out, the strictest for what guards pupils, and tells it',
    (key, value, fault) => {
      const strictest = { sharedDevice: { sharedDevice: true }, casebook: { casebook: 'off' } };
      const { policy } = checkPolicy({ [key]: value });
      expect(policy).toEqual({ ...NO_POLICY, ...strictest[key as keyof typeof strictest] });
      expect(faultsIn({ [key]: value })).toEqual([fault]);
    },
  );

  it('keeps what is right in a list, and names the place of what is not', () => {
    const long = 'a'.repeat(500_001);
    const values = { schools: ['a', 1, '', 'b', null, long, ['c']] };
    const left = ['a', null, null, 'b', null, null, null];
    expect(checkPolicy(values).policy.schools).toEqual(left);
    expect(faultsIn(values)).toEqual([
      'schools[1]: text',
      'schools[2]: text',
      'schools[4]: text',
      'schools[5]: short-text',
      'schools[6]: text',
    ]);
  });

  it('tells a key that every object has, and takes nothing of it', () => {
    const values = JSON.parse('{"__proto__": {"casebook": "off"}, "toString": 1}');
    const { policy } = checkPolicy(values);
    expect(Object.getPrototypeOf(policy)).toBe(Object.prototype);
    expect(policy).toEqual(NO_POLICY);
    expect(policy.casebook).toBe('free');
    expect(faultsIn(values)).toEqual(['__proto__: known-key', 'toString: known-key']);
  });

  it('may hold anything at all: what comes of it is always right', () => {
    const keys = fc.oneof(fc.constantFrom(...Object.keys(NO_POLICY)), fc.string());
    const value = fc.oneof(
      fc.jsonValue(),
      fc.array(fc.oneof(fc.string(), fc.jsonValue())),
      fc.integer({ min: -1, max: 400 }),
      fc.constantFrom(...CASEBOOK_RULES),
    );
    fc.assert(
      fc.property(fc.dictionary(keys, value), (values) => {
        const { policy, faults } = checkPolicy(values);
        // What the policy does not say is null there, and so is what is no text in a list.
        const nulls = Object.entries(policy).flatMap(([key, value]) =>
          [value].flat().flatMap((one) => (one === null ? [key] : [])),
        );
        expect(checkPolicy({ ...policy }).faults.map(({ key }) => key)).toEqual(nulls);
        expect(Object.keys(policy)).toEqual(Object.keys(NO_POLICY));
        for (const { key } of faults) expect(Object.keys(values)).toContain(key);
      }),
      { seed: 20261122, numRuns: 500 },
    );
  });
});

/** A part of the browser's policy schema, in Chromium's dialect. */
interface Schema {
  title: string;
  description: string;
  type: string;
  items?: { type: string };
}

describe('the schema for the administrator', () => {
  const file = new URL('../../public/managed-schema.json', import.meta.url);
  const schema = JSON.parse(readFileSync(file, 'utf8'));
  const properties = Object.entries<Schema>(schema.properties);
  /** What the reader makes of a value of the wrong type. */
  const expectedOf = (key: string) => checkPolicy({ [key]: {} }).faults[0]?.expected;

  // Chromium drops what does not fit, and tells it nowhere that a school looks. So the schema has types only:
  // a wrong choice or number must come to the reader, which tells it by key.
  it('has the form that Chromium accepts, and nothing by which a value disappears in silence', () => {
    expect(Object.keys(schema)).toEqual(['type', 'properties']);
    expect(schema.type).toBe('object');
    for (const [, { items, ...property }] of properties) {
      expect(Object.keys(property)).toEqual(['title', 'description', 'type']);
      expect(items).toEqual(property.type === 'array' ? { type: 'string' } : undefined);
      expect(property.title).toMatch(/^\p{Lu}.{3,60}$/u);
      expect(property.description).toMatch(/\.$/);
    }
  });

  it('has the keys of the reader, each of the type that the reader takes', () => {
    expect(properties.map(([key]) => key)).toEqual(Object.keys(NO_POLICY));
    const forms: Record<string, string[]> = {
      string: ['short-text', 'one-of'],
      boolean: ['on-off'],
      integer: ['whole'],
      array: ['list'],
    };
    for (const [key, { type }] of properties) expect(forms[type]).toContain(expectedOf(key)?.form);
  });

  it('says the choices and the bounds of the reader', () => {
    for (const [key, { description }] of properties) {
      const expected = expectedOf(key);
      if (expected?.form === 'one-of') {
        const choices = [...description.matchAll(/'(\w+)'/g)].map(([, choice]) => choice);
        expect(choices).toEqual(expected.allowed);
      } else if (expected?.form === 'whole') {
        expect(description).toContain(`Van ${expected.least} tot en met ${expected.most}.`);
      } else if (expected?.form === 'short-text') {
        expect(description).toContain(`Hooguit ${expected.most} tekens.`);
      } else expect(['list', 'on-off']).toContain(expected?.form);
    }
  });
});
