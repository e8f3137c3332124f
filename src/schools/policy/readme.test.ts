import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { checkPolicy, NO_POLICY } from '../../store/policy.ts';
import { managedSchools } from './managed-schools.ts';
import { schoolPolicy } from './school-policy.ts';

vi.mock('../../platform/managed-storage.ts', () => import('../../store/memory-managed.fixture.ts'));

const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8');
const example = (name: string) => readme.split(`\`\`\`json ${name}\n`)[1]!.split('```')[0]!;

it('the README’s examples are right, and do together what it says', () => {
  const read = checkPolicy({
    schools: [example('school')],
    codebooks: [example('codebook')],
    mappings: [example('mapping')],
    packVersions: [/`(tilburg [\d-]+)`/.exec(readme)![1]],
  });
  const { schools, managed } = managedSchools(schoolPolicy(read), []);
  expect(managed.problems).toEqual([]);
  expect(schools).toMatchObject([
    { name: 'De Linde', protocol: 'tilburg', protocolVersion: '2020-09-01', role: 'support' },
  ]);
  expect([...managed.locks.get('de-linde')!.parts].sort()).toEqual([
    'calendar',
    'code tl',
    'code z – ziek',
    'mapping policy https://linde.lvs.example verzuimlijst',
    'municipality',
    'name',
    'origins',
    'protocolVersion',
    'sector',
    'settings.statutory.pack',
  ]);
});

it('the README names every key of the policy, and no other', () => {
  const rows = [...readme.matchAll(/^\| `(\w+)`/gm)].map(([, key]) => key);
  expect(rows).toEqual(Object.keys(NO_POLICY));
});
