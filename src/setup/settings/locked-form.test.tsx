// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import packs from '../../../.generated/packs.json';
import { type PackLibrary, parseDay } from '../../../rules/index.ts';
import type { Lock } from '../../schools/policy/locks.ts';
import { invented } from '../../schools/profile/invented-school.fixture.ts';
import type { PageMapping } from '../../schools/profile/page-mapping.ts';
import type { SchoolProfile } from '../../schools/profile/profile.ts';
import { mappingTexts } from '../../texts/mappings.ts';
import { policyTexts } from '../../texts/policy.ts';
import { setupTexts } from '../../texts/setup.ts';
import { draftOf } from '../school-draft.ts';
import { SchoolForm } from './SchoolForm.tsx';

vi.mock('../../platform/local-storage.ts', () => import('../../store/memory-storage.fixture.ts'));
vi.mock('../../platform/managed-storage.ts', () => import('../../store/memory-managed.fixture.ts'));

const library = packs as unknown as PackLibrary;
const BY = 'Stichting De Boom';
const mapping: PageMapping = {
  id: 'm',
  origin: 'https://linde.lvs.example',
  madeOn: '2026-11-20',
  spec: {
    id: 'lijst',
    title: 'Absenties',
    kind: 'history',
    scope: 'pupil',
    when: { path: '/leerling/*', headers: ['datum'] },
    rows: { as: 'table', at: 'table' },
    fields: [{ field: 'date', headers: ['datum'] }],
  },
};
/** With something to change in every part of the form. */
const school: SchoolProfile = {
  ...invented,
  calendar: { ...invented.calendar, region: 'midden', schoolDays: ['2026-11-13'] },
  mappings: [mapping],
  partners: { contacts: { 'partner.haag.jgz': 'Balie' }, checkedOn: null },
  settings: { 'haaglanden.late.minCount': 4, 'late.excused': 'count' },
};

let root: HTMLElement;
async function show(
  locked: readonly Lock[],
  { own = school, isManaged = false, today = '2026-11-22', known = library } = {},
): Promise<void> {
  await act(() =>
    render(
      <SchoolForm
        key={`${locked} ${today}`}
        draft={draftOf(own)}
        library={known}
        today={parseDay(today)!}
        locks={{ by: BY, parts: new Set(locked) }}
        isManaged={isManaged}
        isNew={false}
        unsaved={false}
        problems={[]}
        message=""
        onChange={() => {}}
        onSave={() => {}}
        onRemove={() => {}}
      />,
      root,
    ),
  );
  for (const details of root.querySelectorAll('details')) details.open = true;
}
const part = (id: string) => root.querySelector(`section[aria-labelledby="${id}"]`)!;
const groups = (within: ParentNode = root) => [
  ...within.querySelectorAll<HTMLFieldSetElement>('fieldset.locked'),
];
/** What a person can type in, choose or click; a locked fieldset disables what is in it. */
const controls = (within: ParentNode) =>
  [...within.querySelectorAll('input, select, textarea, button')].filter(
    (control) => control.closest('fieldset:disabled') === null,
  );
const named = (found: Iterable<Element>) =>
  [...found].map((one) => one.getAttribute('aria-label') ?? one.id ?? one.textContent);

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

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

describe('what else could change a locked part', () => {
  it('is not offered beside it either', async () => {
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
    const [now] = library.haaglanden!;
    const both = { ...library, haaglanden: [{ ...now!, validFrom: '2020-08-01' }, now!] };
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
});
