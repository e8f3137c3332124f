// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Lock } from '../../schools/policy/locks.ts';
import { invented } from '../../schools/profile/invented-school.fixture.ts';
import type { SchoolProfile } from '../../schools/profile/profile.ts';
import { importChanges } from '../../schools/stored/import-changes.ts';
import { policyTexts } from '../../texts/policy.ts';
import { packNames } from '../pack-names.ts';
import { ImportSchool } from './ImportSchool.tsx';

const BY = 'Stichting De Boom';
const [ill, late] = invented.codes;
const file: SchoolProfile = {
  ...invented,
  name: 'De Nieuwe Linde',
  calendar: { ...invented.calendar, freeDays: [], checkedFor: null },
  codes: [
    { ...ill!, excused: false },
    { ...late!, kind: 'present' },
  ],
  settings: { 'late.talkFrom': 4, 'late.excused': 'count' },
};

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
});
afterEach(() => render(null, root));

/** The lines of what changes, and of what stays as it was set. */
function shown(...locked: Lock[]): { free: string[]; stays: string[] } {
  render(
    <ImportSchool
      change={importChanges([invented], [file])[0]!}
      names={packNames({})}
      locks={{ by: BY, parts: new Set(locked) }}
      taken
      unsaved={false}
      trouble={null}
      onTick={() => {}}
    />,
    root,
  );
  const [free, stays] = [...root.querySelectorAll('ul')].map((list) =>
    [...list.querySelectorAll('li')].map((line) => line.textContent!.split(':')[0]!),
  );
  return { free: free!, stays: stays ?? [] };
}

const ILL = 'Code “Z” met de woorden “Ziek”';

it('shows what a file changes, and says of what is locked that it stays', () => {
  const { free, stays } = shown();
  expect(free).toEqual(expect.arrayContaining(['Naam', ILL, 'Code “TL”']));
  expect(free).toHaveLength(7);
  expect(stays).toEqual([]);
  expect(root.textContent).not.toContain(policyTexts.staysLocked(BY));

  const some = shown('name', 'calendar', 'code tl', 'settings.late.talkFrom');
  expect(some.stays).toHaveLength(5);
  expect(some.stays).toEqual(expect.arrayContaining(['Naam', 'Code “TL”']));
  expect(some.free).toHaveLength(2);
  expect(some.free).toContain(ILL);
  expect(root.textContent).toContain(policyTexts.staysLocked(BY));
  expect(root.textContent).toContain('2 wijzigingen:');
});

it('says so when nothing is left to change', () => {
  const { free } = shown(
    'name',
    'calendar',
    'codes',
    'settings.late.talkFrom',
    'settings.late.excused',
  );
  expect(free).toEqual([]);
  expect(root.textContent).toContain('Geen wijzigingen.');
});
