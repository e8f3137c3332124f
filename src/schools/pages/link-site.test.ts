import { expect, it } from 'vitest';
import { checkProfile } from '../profile/check-profile.ts';
import { invented } from '../profile/invented-school.fixture.ts';
import { linkSite } from './link-site.ts';

const agreed = { from: 'proposal', confirmedOn: '2026-11-20' } as const;
const school = {
  ...invented,
  origins: ['https://a.example'],
  codes: [{ ...agreed, code: 'TL', label: null, kind: 'late', excused: true } as const],
};

it('adds sites once, and codes that have no meaning yet', () => {
  const linked = linkSite(
    school,
    ['https://a.example', 'https://b.example'],
    [
      { code: 'tl', label: null, kind: 'sick', excused: null },
      { code: 'Z', label: 'Ziek', kind: 'sick', excused: true },
    ],
    '2026-11-20',
  );
  expect(linked.origins).toEqual(['https://a.example', 'https://b.example']);
  expect(linked.codes).toEqual([
    ...school.codes,
    { ...agreed, code: 'Z', label: 'Ziek', kind: 'sick', excused: true },
  ]);
  expect(checkProfile(linked)).toEqual({ profile: linked });
});

it('changes nothing else', () => {
  expect(linkSite(school, [], [], '2026-11-20')).toEqual(school);
});
