// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { Lock } from '../../schools/policy/locks.ts';
import { mappingTexts } from '../../texts/mappings.ts';
import { policyTexts } from '../../texts/policy.ts';
import { setupTexts } from '../../texts/setup.ts';
import { BY, controls, groups, named, part, root, school, show } from './locked-form.fixture.tsx';

vi.mock('../../platform/local-storage.ts', () => import('../../store/memory-storage.fixture.ts'));
vi.mock('../../platform/managed-storage.ts', () => import('../../store/memory-managed.fixture.ts'));

const SCHOOL: Lock[] = ['name', 'origins', 'pageNames', 'sector', 'municipality'];

it('has no marks where nothing is locked, and a way to remove the school', async () => {
  await show([]);
  expect(groups()).toEqual([]);
  expect(root.textContent).not.toContain('Vastgezet');
  expect(root.textContent).toContain(setupTexts.removeSchool);
});

describe('a part that the administrator locked', () => {
  it.each<[string, Lock[]]>([
    ['protocol', ['protocol', 'protocolVersion']],
    ['calendar', ['calendar']],
    ['codes', ['codes']],
    ['partners', ['partners']],
  ])('%s says so once, as the name of its group, and offers nothing', async (id, locks) => {
    await show([]);
    expect(controls(part(id)).length).toBeGreaterThan(1);
    await show(locks);
    const [group, ...more] = groups(part(id));
    expect(more).toEqual([]);
    expect(group!.querySelector(':scope > legend')!.textContent).toBe(`Vastgezet door ${BY}`);
    expect(named(controls(part(id)))).toEqual([]);
    // Nothing that would change it is even there.
    expect(named(group!.querySelectorAll('button, input[type="file"]'))).toEqual([]);
    expect(groups()).toHaveLength(1);
  });

  it('is marked as one where all that tells the school is locked; else field by field', async () => {
    await show(SCHOOL);
    expect(groups()).toHaveLength(1);
    expect(named(controls(part('school')))).toEqual(['field-role']);
    await show(['name', 'role']);
    expect(groups().map((group) => named(group.querySelectorAll('input, select')))).toEqual([
      ['field-name'],
      ['field-role'],
    ]);
  });

  it('still shows what stands there', async () => {
    await show(['calendar', 'timetable', 'codes', 'name', 'partners']);
    const value = (id: string) => root.querySelector<HTMLInputElement>(`#field-${id}`)!.value;
    expect(value('name')).toBe('De Linde');
    expect(value('calendar-region')).toBe('midden');
    expect(value('calendar-holidays-0-from')).toBe('2026-10-17');
    expect(value('timetable-mon-am')).toBe('3,5');
    expect(value('codes-0-label')).toBe('Ziek');
  });

  it('the timetable can be looked through as long as the calendar is free, and the other way round', async () => {
    const unchecked = { ...school, calendar: { ...school.calendar, checkedFor: null } };
    await show(['timetable'], { own: unchecked });
    expect(controls(part('timetable')).map((one) => one.textContent)).toEqual([
      'Ik heb ze nagekeken',
    ]);
    await show(['calendar'], { own: unchecked });
    expect(part('timetable').textContent).toContain(policyTexts.checkedByThem('2026–2027'));
    expect(part('timetable').textContent).not.toContain('Ik heb ze nagekeken');
  });
});

describe('one code', () => {
  it('is locked by itself; others may be added', async () => {
    await show(['code z – ziek']);
    const [group, ...more] = groups(part('codes'));
    expect(more).toEqual([]);
    expect(named(group!.querySelectorAll('input, select, button'))).toEqual(
      ['code', 'label', 'kind', 'excused'].map((field) => `field-codes-0-${field}`),
    );
    const words = controls(part('codes')).map((one) => one.textContent);
    expect(words).toContain(setupTexts.addCode);
    expect(named(controls(part('codes')))).toContain('Verwijderen: code 2');
    expect(named(controls(part('codes')))).not.toContain('Verwijderen: code 1');
  });
});

describe('taught pages', () => {
  const words = () => controls(part('mappings')).map((one) => one.textContent);

  it('that are locked can be saved as a file, and not changed', async () => {
    await show([]);
    expect(words()).toContain(mappingTexts.remove);
    await show(['mapping m']);
    expect(groups(part('mappings'))).toHaveLength(1);
    expect(words()).toEqual([mappingTexts.save, '']);
    expect(part('mappings').querySelector('a[href^="/teach.html"]')).toBeNull();
    await show(['mappings', 'mapping m']);
    expect(groups(part('mappings'))).toHaveLength(1);
    expect(words()).toEqual([mappingTexts.save]);
  });
});

describe('the rules', () => {
  it('are locked setting by setting, and the figures together', async () => {
    await show(['settings.haaglanden.late.minCount']);
    const [group, ...more] = groups(part('rules'));
    expect(more).toEqual([]);
    expect(named(group!.querySelectorAll('input, button'))).toEqual([
      'field-settings-haaglanden-late-minCount',
    ]);
    const backs = () =>
      named(part('rules').querySelectorAll('button')).filter((name) => /protocol/.test(name!));
    expect(backs()).toHaveLength(1);
    await show(['settings.figures']);
    expect(backs()).toHaveLength(2);
    const figures = [...part('rules').querySelectorAll('input[id*="settings-figures"]')];
    expect(figures.length).toBeGreaterThan(0);
    expect(figures.filter((one) => one.closest('fieldset:disabled') === null)).toEqual([]);
  });
});
