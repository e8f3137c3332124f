import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { PROTOCOLS_FOLDER } from '../scripts/compile-packs.ts';
import { readCatalogue } from '../scripts/packs/read-pack.ts';
import { libraryWith } from '../src/schools/policy/library-with.ts';
import { managedSchools } from '../src/schools/policy/managed-schools.ts';
import { schoolPolicy } from '../src/schools/policy/school-policy.ts';
import { checkPolicy, NO_POLICY } from '../src/store/policy.ts';
import { accessTexts } from '../src/texts/access.ts';
import { mappingTexts } from '../src/texts/mappings.ts';
import { popupTexts } from '../src/texts/popup.ts';
import { storedDataTexts } from '../src/texts/stored-data.ts';
import { asPolicy, blocksOf, policyInRegistry, readReg, rolloutText } from './rollout-files.ts';

vi.mock(
  '../src/platform/managed-storage.ts',
  () => import('../src/store/memory-managed.fixture.ts'),
);

const ROOT = join(import.meta.dirname, '..');
/** Where the id of the store belongs: one that no store gives out, for Chrome and for Edge. */
const CHROME_ID = 'a'.repeat(32);
const EDGE_ID = 'b'.repeat(32);
const FIREFOX_ID = 'bestuur@verzuimwijzer.example';
const POLICIES = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies';

const schema: Record<string, { type: string }> = JSON.parse(
  readFileSync(join(ROOT, 'public/managed-schema.json'), 'utf8'),
).properties;
const onOff = Object.keys(schema).filter((key) => schema[key]!.type === 'boolean');

const json = (name: string) => JSON.parse(rolloutText(`bestanden/${name}`));
const readable = asPolicy(json('beleid-leesbaar.json'));
const inRegistry = (file: string, browser: string, id: string) =>
  policyInRegistry(
    readReg(rolloutText(`bestanden/${file}`)),
    `${POLICIES}\\${browser}\\3rdparty\\extensions\\${id}\\policy`,
    onOff,
  );
const inScript = /@'\n([\s\S]*?)\n'@/.exec(rolloutText('bestanden/intune-beleid.ps1'))![1]!;
const firefoxKeys = readReg(rolloutText('bestanden/firefox.reg'));

/** The policy in each file, as the browser hands it to the extension. */
const READY: Record<string, Record<string, unknown>> = {
  'beleid-leesbaar.json': readable,
  'chrome-linux.json': json('chrome-linux.json')['3rdparty'].extensions[CHROME_ID],
  'google-admin.json': Object.fromEntries(
    Object.entries<{ Value: unknown }>(json('google-admin.json')).map(([key, { Value }]) => [
      key,
      Value,
    ]),
  ),
  'policies.json': json('policies.json').policies['3rdparty'].Extensions[FIREFOX_ID],
  'chrome.reg': inRegistry('chrome.reg', 'Google\\Chrome', CHROME_ID),
  'edge.reg': inRegistry('edge.reg', 'Microsoft\\Edge', EDGE_ID),
  'firefox.reg': JSON.parse(
    String(firefoxKeys[`${POLICIES}\\Mozilla\\Firefox\\3rdparty\\Extensions`]![FIREFOX_ID]),
  ),
  'intune-beleid.ps1': asPolicy(JSON.parse(inScript)),
};
/** What is installed or blocked there, and no policy. */
const OTHERS = [
  'eigen-protocol.json',
  'extension-settings-chrome.json',
  'extension-settings-edge.json',
];

/** All that is wrong with a policy, in the browser's schema, in its values, in its schools. */
function wrongIn(policy: Record<string, unknown>): unknown[] {
  const unfit = Object.entries(policy).filter(([key, value]) => !fits(schema[key], value));
  const read = checkPolicy(policy);
  const { problems } = managedSchools(schoolPolicy(read), []).managed;
  return [...unfit, ...problems];
}

function fits(rule: { type: string } | undefined, value: unknown): boolean {
  switch (rule?.type) {
    case 'string':
    case 'boolean':
      return typeof value === rule.type;
    case 'integer':
      return Number.isInteger(value);
    case 'array':
      return Array.isArray(value) && value.every((item) => typeof item === 'string');
    default:
      return false;
  }
}

describe('the ready files of the roll-out', () => {
  test('are all looked at', () => {
    const files = readdirSync(join(ROOT, 'docs/uitrol/bestanden')).sort();
    expect(files).toEqual([...Object.keys(READY), ...OTHERS].sort());
  });

  test.each(Object.entries(READY))(
    '%s is a policy without a mistake, the same in each',
    (_, policy) => {
      expect(wrongIn(policy)).toEqual([]);
      expect(policy).toEqual(readable);
    },
  );

  test('an own protocol fits', () => {
    const { problems, packs } = libraryWith(
      {},
      [JSON.stringify(json('eigen-protocol.json'))],
      readCatalogue(PROTOCOLS_FOLDER),
    );
    expect(problems).toEqual([]);
    expect(Object.keys(packs)).toEqual(['drie-beuken']);
  });

  test('install from the stores, and name the ids of the builds', () => {
    const chrome = `${CHROME_ID};https://clients2.google.com/service/update2/crx`;
    const edge = `${EDGE_ID};https://edge.microsoft.com/extensionwebstorebase/v1/crx`;
    expect(json('chrome-linux.json').ExtensionInstallForcelist).toEqual([chrome]);
    const list = (file: string, browser: string) =>
      readReg(rolloutText(`bestanden/${file}`))[
        `${POLICIES}\\${browser}\\ExtensionInstallForcelist`
      ];
    expect(list('chrome.reg', 'Google\\Chrome')).toEqual({ 8417: chrome });
    expect(list('edge.reg', 'Microsoft\\Edge')).toEqual({ 8417: edge });
    expect(Object.keys(json('extension-settings-chrome.json'))).toEqual([CHROME_ID]);
    expect(Object.keys(json('extension-settings-edge.json'))).toEqual([EDGE_ID]);
    const config = readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8');
    expect(config).toMatch(/\? 'bestuur' : 'verzuimwijzer'\}@verzuimwijzer\.example/);
    expect(Object.keys(json('policies.json').policies.ExtensionSettings)).toEqual([
      FIREFOX_ID,
      'verzuimwijzer@verzuimwijzer.example',
    ]);
    const settings = `${POLICIES}\\Mozilla\\Firefox\\ExtensionSettings\\`;
    for (const [id, values] of Object.entries(json('policies.json').policies.ExtensionSettings))
      expect(firefoxKeys[settings + id]).toEqual(values);
  });

  test('have what Windows reads: no other letters than its own in .reg and script, whole lines', () => {
    for (const file of Object.keys(READY).filter((name) => /\.(reg|ps1)$/.test(name))) {
      // Whatever the encoding is taken to be, these letters are the same.
      expect(rolloutText(`bestanden/${file}`)).toMatch(/^[\t\r\n -~]*$/);
    }
    for (const file of ['chrome.reg', 'edge.reg', 'firefox.reg'])
      expect(rolloutText(`bestanden/${file}`)).not.toMatch(/[^\r]\n/);
  });
});

const PAGES = ['README.md', 'chrome-edge-gpo.md', 'intune.md', 'google-admin.md', 'firefox.md'];

describe('the pages of the roll-out', () => {
  test('tell every key, and no other', () => {
    const table = rolloutText('README.md').split('## Wat het beleid kan')[1]!.split('\n###')[0]!;
    const keys = [...table.matchAll(/^\| `(\w+)` \|/gm)].map(([, key]) => key);
    expect(keys.sort()).toEqual(Object.keys(NO_POLICY).sort());
    expect(Object.keys(schema).sort()).toEqual(keys);
  });

  test('have examples that work, of every key', () => {
    const examples = blocksOf('README.md', 'json beleid').map((text) => asPolicy(JSON.parse(text)));
    for (const example of examples) expect(wrongIn(example)).toEqual([]);
    const told = new Set(examples.flatMap((example) => Object.keys(example)));
    // A protocol is a file of its own.
    expect([...told, 'packs'].sort()).toEqual(Object.keys(NO_POLICY).sort());
  });

  test('have policies without a mistake', () => {
    const [admin] = blocksOf('google-admin.md', 'json').map((text) => JSON.parse(text));
    const values = Object.entries<{ Value: unknown }>(admin).map(([key, { Value }]) => [
      key,
      Value,
    ]);
    expect(wrongIn(Object.fromEntries(values))).toEqual([]);
    const [firefox] = blocksOf('firefox.md', 'json').map((text) => JSON.parse(text));
    expect(wrongIn(firefox.policies['3rdparty'].Extensions[FIREFOX_ID])).toEqual([]);
    const [chrome] = blocksOf('chrome-edge-gpo.md', 'reg').map(readReg);
    const path = `${POLICIES}\\Google\\Chrome\\3rdparty\\extensions\\${CHROME_ID}\\policy`;
    const inPage = policyInRegistry(chrome!, path, onOff);
    expect(Object.keys(inPage)).toEqual(['managedBy', 'firstRun', 'schools']);
    expect(wrongIn(inPage)).toEqual([]);
    for (const page of PAGES) for (const text of blocksOf(page, 'json')) JSON.parse(text);
  });

  test('call things by the names that the interface has', () => {
    const page = rolloutText('README.md').replace(/\s+/g, ' ');
    const names = [
      accessTexts.title,
      accessTexts.policy,
      accessTexts.reportTitle,
      mappingTexts.save,
      popupTexts.turnOn,
      storedDataTexts.writeFile,
    ];
    for (const name of names) expect(page).toContain(`**${name}**`);
  });

  test('link to what is there', () => {
    const links = PAGES.flatMap((page) =>
      [...rolloutText(page).matchAll(/\]\(([^)#h][^)#]*)/g)].map(([, link]) => link!),
    );
    for (const link of new Set(links)) expect(() => rolloutFile(link), link).not.toThrow();
  });
});

/** A file or folder beside the pages. */
function rolloutFile(link: string): void {
  if (link.endsWith('bestanden')) readdirSync(join(ROOT, 'docs/uitrol', link));
  else rolloutText(link);
}
