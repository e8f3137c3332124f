// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { parseDay } from '../../../rules/index.ts';
import type { Locks } from '../../schools/policy/locks.ts';
import { NOT_MANAGED } from '../../schools/policy/managed.ts';
import { invented } from '../../schools/profile/invented-school.fixture.ts';
import type { SchoolProfile } from '../../schools/profile/profile.ts';
import { asSeen } from '../../schools/settings/school-version.ts';
import { newsTexts } from '../../texts/protocol-news.ts';
import { ProtocolNews } from './ProtocolNews.tsx';
import { NEW, OLD, version } from './versions.fixture.ts';

const stored = vi.hoisted(() => ({ changes: [] as object[], error: null as Error | null }));
vi.mock('../../schools/stored/stored-schools.ts', () => ({
  InvalidSchoolError: class extends Error {},
  changeSchool: async (id: string, change: (school: object) => object) => {
    if (stored.error !== null) throw stored.error;
    stored.changes.push({ id, ...change({}) });
  },
}));

vi.mock('../../platform/local-storage.ts', () => import('../../store/memory-storage.fixture.ts'));

const school: SchoolProfile = {
  ...invented,
  protocol: 'own',
  protocolSeen: asSeen(OLD),
};
const [FROM, USING] = ['1 januari 2027', '1 augustus 2025'];

let root: HTMLElement;
const taken: object[] = [];
const text = () => root.textContent ?? '';
const button = (words: string) =>
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent === words);
async function show(
  on: string,
  one = school,
  { own = [OLD, NEW], locks }: { own?: (typeof OLD)[]; locks?: Locks } = {},
) {
  const managed = locks ? { ...NOT_MANAGED, locks: new Map([[one.id, locks]]) } : NOT_MANAGED;
  await act(() =>
    render(
      <ProtocolNews
        schools={[one]}
        managed={managed}
        library={{ own }}
        today={parseDay(on)!}
        onTaken={(id, change) => taken.push({ id, ...change })}
      />,
      root,
    ),
  );
}
const click = (words: string) => act(async () => button(words)!.click());

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
  stored.changes = [];
  stored.error = null;
  taken.length = 0;
});
afterEach(() => {
  render(null, root);
  root.remove();
});

it('says nothing before the first day, without news, or where the version is pinned', async () => {
  await show('2026-12-31');
  expect(text()).toBe('');
  await show('2027-01-01', { ...school, protocolSeen: asSeen(NEW) });
  expect(text()).toBe('');
  await show('2027-01-01', { ...school, protocolVersion: '2025-08-01' });
  expect(text()).toBe('');
});

it('tells from the first day on what changes, and goes over on one click', async () => {
  await show('2027-01-01');
  expect(root.querySelector('h2')?.textContent).toBe(newsTexts.title(FROM));
  expect(text()).toContain(newsTexts.goesOn('Eigen protocol', USING));
  expect(text()).toContain('Vanaf: nu 3 keer te laat, straks 5 keer te laat.');
  await click(newsTexts.seen);
  const change = { id: school.id, protocolSeen: 'own 2027-01-01' };
  expect(stored.changes).toEqual([change]);
  expect(taken).toEqual([change]);
  // The page shows what is stored then: the panel goes, and the focus is on what was said.
  await show('2027-01-01', { ...school, protocolSeen: 'own 2027-01-01' });
  expect(text()).toBe(newsTexts.tookNew(school.name, FROM));
  expect(document.activeElement?.className).toBe('said');
});

it('stays with the old version by pinning it', async () => {
  await show('2027-01-01');
  await click(newsTexts.stay(USING));
  expect(stored.changes).toEqual([{ id: school.id, protocolVersion: '2025-08-01' }]);
  expect(text()).toContain(newsTexts.stayed(school.name, USING));
});

it('says so when the old version has ended or is gone, and offers no staying then', async () => {
  await show('2027-01-01', school, { own: [{ ...OLD, validTo: '2026-12-31' }, NEW] });
  expect(text()).toContain(newsTexts.ended('Eigen protocol', USING));
  expect(text()).toContain('straks 5 keer te laat');
  expect(button(newsTexts.stay(USING))).toBeUndefined();
  expect(button(newsTexts.seen)).toBeDefined();
  await show('2027-01-01', school, { own: [NEW] });
  expect(text()).toContain(newsTexts.unknownBefore);
});

it('is only information where the administrator decides', async () => {
  await show('2027-01-01', school, {
    locks: { by: 'Bestuur X', parts: new Set(['protocolSeen']) },
  });
  expect(root.querySelectorAll('button')).toHaveLength(0);
  expect(text()).toContain(newsTexts.lockedBy('Bestuur X'));
  await show('2027-01-01', school, { locks: { by: null, parts: new Set(['protocolVersion']) } });
  expect(button(newsTexts.stay(USING))).toBeUndefined();
  expect(button(newsTexts.seen)).toBeDefined();
});

it('shows examples with invented pupils to who asks', async () => {
  const timetable = Object.fromEntries(
    ['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, [{ part: 'am', hours: 4 }]]),
  ) as SchoolProfile['timetable'];
  await show('2027-01-01', { ...school, timetable });
  expect(root.querySelector('table')).toBeNull();
  await act(async () => {
    const details = root.querySelector('details')!;
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
  // Three and four times late: a badge now, none from the new version on.
  expect(root.querySelector('table')?.textContent).toContain('3× te laat');
});

it('says why it could not be stored, and leaves all as it was', async () => {
  stored.error = new Error('quota exceeded');
  vi.spyOn(console, 'error').mockImplementationOnce(() => undefined);
  await show('2027-01-01', school, { own: [OLD, version('2027-01-01', [])] });
  await click(newsTexts.seen);
  expect(root.querySelector('[role=status]')?.textContent).not.toBe('');
  expect(taken).toEqual([]);
});
