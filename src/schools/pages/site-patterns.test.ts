import { describe, expect, it } from 'vitest';
import { isCovered, isSiteOf, originOfPattern, sitePatterns } from './site-patterns.ts';

describe('sitePatterns', () => {
  it('takes every site that was granted by name, also without a school yet', () => {
    expect(sitePatterns(['https://b.example/*', 'https://a.example/*'], [], [])).toEqual([
      'https://a.example/*',
      'https://b.example/*',
    ]);
  });

  it.each(['<all_urls>', 'https://*/*', '*://*/*', 'https://*.lvs.example/*'])(
    'takes only the schools’ own sites out of %s',
    (wide) => {
      const schools = ['https://linde.lvs.example', 'https://lvs.example'];
      expect(sitePatterns([wide], [], schools)).toEqual([
        'https://linde.lvs.example/*',
        'https://lvs.example/*',
      ]);
    },
  );

  it('takes of what came with the installation only the schools’ own sites, named or wide', () => {
    const required = ['https://docent.lvs.example/*', 'https://*.other.example/*'];
    const own = 'https://chosen.example/*';
    expect(sitePatterns([...required, own], required, [])).toEqual([own]);
    const schools = ['https://docent.lvs.example', 'https://linde.other.example'];
    expect(sitePatterns([...required, own], required, schools)).toEqual([
      own,
      'https://docent.lvs.example/*',
      'https://linde.other.example/*',
    ]);
    // Firefox lets a person take back what came with the installation.
    expect(sitePatterns([own], required, schools)).toEqual([own]);
  });

  it('does not stretch a grant to another scheme or host', () => {
    expect(
      sitePatterns(
        ['https://*.lvs.example/*'],
        [],
        ['http://a.lvs.example', 'https://xlvs.example'],
      ),
    ).toEqual([]);
    expect(sitePatterns([], [], ['https://a.example'])).toEqual([]);
    expect(sitePatterns(['file:///*'], [], ['https://a.example'])).toEqual([]);
    expect(sitePatterns(['*://a.example/*'], [], ['https://b.example'])).toEqual([]);
  });
});

describe('isCovered', () => {
  it('knows the pattern itself, a wider one, and nothing else', () => {
    const pattern = 'https://a.example/*';
    expect(isCovered(pattern, [pattern])).toBe(true);
    expect(isCovered(pattern, ['http://127.0.0.1/*', 'https://*/*'])).toBe(true);
    expect(isCovered('http://a.example/*', ['https://*/*'])).toBe(false);
    expect(isCovered(pattern, [])).toBe(false);
  });
});

describe('isSiteOf', () => {
  const patterns = ['https://a.example/*', 'https://b.example:8443/*'];

  it.each(['https://a.example', 'https://a.example:8443', 'https://b.example:8443'])(
    'knows %s',
    (origin) => expect(isSiteOf(origin, patterns)).toBe(true),
  );

  it.each(['https://b.example', 'http://a.example', 'https://x.a.example', 'null', ''])(
    'does not know “%s”',
    (origin) => expect(isSiteOf(origin, patterns)).toBe(false),
  );
});

describe('originOfPattern', () => {
  it('names the site of a pattern that names one', () => {
    expect(originOfPattern('https://a.example/*')).toBe('https://a.example');
    for (const wide of ['https://*/*', '<all_urls>', '*://a.example/*', 'file:///*']) {
      expect(originOfPattern(wide)).toBeNull();
    }
  });
});
