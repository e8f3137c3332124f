import { expect, it } from 'vitest';
import { checkProfile } from '../profile/check-profile.ts';
import { invented } from '../profile/invented-school.fixture.ts';
import { linkSite } from './link-site.ts';

const school = {
  ...invented,
  origins: ['https://a.example'],
  codes: [{ code: 'TL', kind: 'late', excused: true } as const],
};

it('adds sites once, and codes that have no meaning yet', () => {
  const linked = linkSite(
    school,
    ['https://a.example', 'https://b.example'],
    [
      { code: 'tl', kind: 'sick', excused: null },
      { code: 'Z', kind: 'sick', excused: true },
    ],
  );
  expect(linked.origins).toEqual(['https://a.example', 'https://b.example']);
  expect(linked.codes).toEqual([...school.codes, { code: 'Z', kind: 'sick', excused: true }]);
  expect(checkProfile(linked)).toEqual({ profile: linked });
});

it('changes nothing else', () => {
  expect(linkSite(school, [], [])).toEqual(school);
});
