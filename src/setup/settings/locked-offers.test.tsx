// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { policyTexts } from '../../texts/policy.ts';
import { setupTexts } from '../../texts/setup.ts';
import { BY, part, root, school, shipped, show } from './locked-form.fixture.tsx';

vi.mock('../../platform/local-storage.ts', () => import('../../store/memory-storage.fixture.ts'));
vi.mock('../../platform/managed-storage.ts', () => import('../../store/memory-managed.fixture.ts'));

it('a locked part is not offered to change beside it either', async () => {
  const elsewhere = { ...school, municipality: 'tilburg' as const };
  await show([], { own: elsewhere });
  const offers = [setupTexts.takeProtocol('Tilburg'), setupTexts.takeRegion('Zuid')];
  for (const words of offers) expect(part('school').textContent).toContain(words);
  await show(['protocol', 'calendar'], { own: elsewhere });
  for (const words of offers) expect(part('school').textContent).not.toContain(words);
});

it('a new school year asks only about what is free', async () => {
  const today = '2027-08-20';
  const panel = () => root.querySelector('.new-year');
  await show(['timetable', 'codes'], { today });
  expect(panel()!.querySelectorAll('input')).toHaveLength(2);
  await show(['partners'], { today });
  expect(panel()!.querySelectorAll('input')).toHaveLength(1);
  await show(['calendar'], { today });
  expect(panel()).toBeNull();
});

it('nobody goes over to a version that they pinned away from', async () => {
  const [now] = shipped.haaglanden!;
  const both = { ...shipped, haaglanden: [{ ...now!, validFrom: '2020-08-01' }, now!] };
  const own = { ...school, protocolVersion: '2020-08-01' };
  await show([], { own, known: both });
  expect(part('protocol').textContent).toContain(setupTexts.goOver);
  await show(['protocolVersion'], { own, known: both });
  expect(part('protocol').querySelector('.panel')).not.toBeNull();
  expect(part('protocol').textContent).not.toContain(setupTexts.goOver);
});

it('a pinned version is theirs to let go, also when it is gone', async () => {
  const own = { ...school, protocolVersion: '2019-08-01' };
  await show([], { own });
  expect(part('protocol').textContent).toContain(setupTexts.unpin);
  await show(['protocolVersion'], { own });
  expect(part('protocol').textContent).not.toContain(setupTexts.unpin);
  expect(part('protocol').textContent).toContain(
    policyTexts.pinMissingByThem('1 augustus 2019', BY),
  );
});

it('a school that comes by policy cannot be removed', async () => {
  await show(['name'], { isManaged: true });
  expect(root.textContent).toContain(policyTexts.notRemoved(BY));
  expect(root.textContent).not.toContain(setupTexts.removeSchool);
  // Codes for every school make none of them a school of the policy.
  await show(['code z – ziek']);
  expect(root.textContent).toContain(setupTexts.removeSchool);
});
