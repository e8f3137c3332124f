import { beforeEach, expect, it, vi } from 'vitest';
import { invented } from '../profile/invented-school.fixture.ts';

const world = vi.hoisted(() => ({
  granted: [] as string[],
  required: [] as string[],
  registered: [] as string[],
  running: 0,
  injected: [] as ((origin: string) => boolean)[],
}));
vi.mock('../../platform/permissions.ts', () => ({
  grantedPatterns: async () => world.granted,
  requiredPatterns: () => world.required,
}));
vi.mock('../stored/stored-schools.ts', () => ({
  readSchools: async () => ({ schools: [invented], troubles: [] }),
}));
vi.mock('../../platform/content-scripts.ts', () => ({
  registerOn: async (patterns: string[]) => {
    if (++world.running > 1) throw new Error('two at a time');
    await new Promise((resolve) => setTimeout(resolve));
    const added = patterns.filter((pattern) => !world.registered.includes(pattern));
    world.registered = patterns;
    world.running--;
    return added;
  },
  injectIntoOpenTabs: async (isWanted: (origin: string) => boolean) => {
    world.injected.push(isWanted);
  },
}));

const { injectAgain, reconcileSites } = await import('./reconcile-sites.ts');
const SCHOOL = 'https://linde.lvs.example';

beforeEach(() => {
  Object.assign(world, { granted: [], required: [], registered: [], injected: [] });
});

it('runs on what is granted by name, and on a school’s site that a wide grant covers', async () => {
  world.granted = ['https://other.example/*', 'https://*/*'];
  await reconcileSites();
  expect(world.registered).toEqual([`${SCHOOL}/*`, 'https://other.example/*']);
});

it('runs on what came with the installation only where a school has its site', async () => {
  world.required = ['https://*.lvs.example/*', 'https://docent.example/*'];
  world.granted = [...world.required, 'https://other.example/*'];
  await reconcileSites();
  expect(world.registered).toEqual([`${SCHOOL}/*`, 'https://other.example/*']);
});

it('injects into open tabs of the sites that are new, once', async () => {
  world.granted = ['https://other.example/*'];
  await reconcileSites();
  world.granted = ['https://other.example/*', `${SCHOOL}/*`];
  await reconcileSites();
  await reconcileSites();
  expect(world.injected).toHaveLength(2);
  expect(world.injected[1]!(SCHOOL)).toBe(true);
  expect(world.injected[1]!('https://other.example')).toBe(false);
});

it('ends with what is granted last, however close together it is called', async () => {
  world.granted = [`${SCHOOL}/*`];
  const first = reconcileSites();
  world.granted = [];
  await Promise.all([first, reconcileSites(), reconcileSites()]);
  expect(world.registered).toEqual([]);
});

it('injects again everywhere after an update', async () => {
  world.granted = [`${SCHOOL}/*`];
  await injectAgain();
  expect(world.injected[0]!(SCHOOL)).toBe(true);
  expect(world.injected[0]!('https://other.example')).toBe(false);
});
