import { describe, expect, it } from 'vitest';
import { releaseIn } from './release.ts';

const changelog = (heading: string) =>
  `# Changelog\n\nWhat changes.\n\n${heading}\n\n- A.\n\n## 0.1.0 – 2026-09-01\n`;

describe('releaseIn', () => {
  it.each([
    ['## 0.2.0 – 2026-11-22', true],
    ['## [0.2.0] - 2026-11-22', true],
    ['## 0.2.0 – not yet released', false],
    ['## 0.2.0', false],
  ])('finds the version in “%s”', (heading, isDated) => {
    expect(releaseIn(changelog(heading), '0.2.0')).toEqual({ isDated });
  });

  it.each(['## 0.2.1 – 2026-11-22', '## 0.2.0-beta – 2026-11-22', '### 0.2.0 – 2026-11-22', ''])(
    'refuses “%s” for another version, and says what is missing',
    (heading) => {
      expect(() => releaseIn(changelog(heading), '0.2.0')).toThrow(
        /expected the first heading to be .*"## 0\.2\.0 – <date>"; found "## 0\.(2\.1|2\.0-beta|1\.0) – 2026/,
      );
    },
  );

  it('refuses a version that is further down: that one is out', () => {
    expect(() => releaseIn(changelog('## 0.2.0 – 2026-11-22'), '0.1.0')).toThrow('CHANGELOG.md');
  });
});
