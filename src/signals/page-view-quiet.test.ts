import { describe, expect, it } from 'vitest';
import type { SignalMark } from '../casebook/pupil-file.ts';
import { explained, profile, view } from './page-view.fixture.ts';

describe('what a person keeps quiet', () => {
  const talk = explained('talk', { severity: 'attention' });
  const report = explained('report', { severity: 'action' });
  const near = explained('near', { status: 'near', severity: 'action' });
  const marks = ['talk', 'report'].map((rule): SignalMark => {
    const quiet = { how: 'seen', until: null, lastDay: null, severity: 'action' } as const;
    return { rule, on: '2026-11-19', ...quiet };
  });

  it('has no badge, stands in the status bar, and has a card', () => {
    const [pupil] = view([talk], { marks: [{ ...marks[0]!, severity: 'attention' }] }).pupils;
    expect(pupil).toMatchObject({ badge: null, forColleague: null, near: null, quiet: talk });
    expect(pupil?.shown).toEqual([talk]);
    expect(pupil?.asking).toEqual([]);
  });

  it('lets another signal speak, and stands in its card', () => {
    const [pupil] = view([report, talk], { marks: [marks[1]!] }).pupils;
    expect(pupil).toMatchObject({ badge: talk, quiet: null });
    expect(pupil?.shown).toEqual([talk, report]);
  });

  it('calls upon no colleague either, and does not make what is near a signal', () => {
    const teacher = { profile: { ...profile, role: 'teacher' as const } };
    const [pupil] = view([report, near], { of: teacher, marks: [marks[1]!] }).pupils;
    expect(pupil).toMatchObject({ badge: null, forColleague: null, near: null, quiet: report });
  });
});

describe('a page where others may be looking', () => {
  const words = { ...profile, settings: { 'marks.register': 'words' } };
  it.each([
    ['register', profile, true],
    ['matrix', profile, false],
    ['register', words, false],
  ] as const)('is a %s, unless the school chose otherwise', (kind, of, isDiscreet) => {
    expect(view([], { kind, of: { profile: of } }).isDiscreet).toBe(isDiscreet);
  });
});
