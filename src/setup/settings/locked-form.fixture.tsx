/** The form of a school with parts that the administrator locked, for tests in jsdom. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach } from 'vitest';
import packs from '../../../.generated/packs.json';
import { type PackLibrary, parseDay } from '../../../rules/index.ts';
import type { Lock } from '../../schools/policy/locks.ts';
import { invented } from '../../schools/profile/invented-school.fixture.ts';
import type { PageMapping } from '../../schools/profile/page-mapping.ts';
import type { SchoolProfile } from '../../schools/profile/profile.ts';
import { draftOf } from '../school-draft.ts';
import { SchoolForm } from './SchoolForm.tsx';

export const shipped = packs as unknown as PackLibrary;
export const BY = 'Stichting De Boom';
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
export const school: SchoolProfile = {
  ...invented,
  calendar: { ...invented.calendar, region: 'midden', schoolDays: ['2026-11-13'] },
  mappings: [mapping],
  partners: { contacts: { 'partner.haag.jgz': 'Balie' }, checkedOn: null },
  settings: { 'haaglanden.late.minCount': 4, 'late.excused': 'count' },
};

export let root: HTMLElement;
export async function show(
  locked: readonly Lock[],
  { own = school, isManaged = false, today = '2026-11-22', known = shipped } = {},
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
export const part = (id: string) => root.querySelector(`section[aria-labelledby="${id}"]`)!;
export const groups = (within: ParentNode = root) => [
  ...within.querySelectorAll<HTMLFieldSetElement>('fieldset.locked'),
];
/** What a person can type in, choose or click; a locked fieldset disables what is in it. */
export const controls = (within: ParentNode) =>
  [...within.querySelectorAll('input, select, textarea, button')].filter(
    (control) => control.closest('fieldset:disabled') === null,
  );
export const named = (found: Iterable<Element>) =>
  [...found].map((one) => one.getAttribute('aria-label') ?? one.id ?? one.textContent);

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});
