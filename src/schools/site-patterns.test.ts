import { describe, expect, it } from 'vitest';
import { sitePatterns } from './site-patterns.ts';

describe('sitePatterns', () => {
  it('takes every site that was granted by name, also without a school yet', () => {
    expect(sitePatterns(['https://b.example/*', 'https://a.example/*'], [])).toEqual([
      'https://a.example/*',
      'https://b.example/*',
    ]);
  });

  it.each(['<all_urls>', 'https://*/*', '*://*/*', 'https://*.lvs.example/*'])(
    'takes only the schools’ own sites out of %s',
    (wide) => {
      const schools = ['https://linde.lvs.example', 'https://lvs.example'];
      expect(sitePatterns([wide], schools)).toEqual([
        'https://linde.lvs.example/*',
        'https://lvs.example/*',
      ]);
    },
  );

  it('does not stretch a grant to another scheme or host', () => {
    expect(
      sitePatterns(['https://*.lvs.example/*'], ['http://a.lvs.example', 'https://xlvs.example']),
    ).toEqual([]);
    expect(sitePatterns([], ['https://a.example'])).toEqual([]);
    expect(sitePatterns(['file:///*'], ['https://a.example'])).toEqual([]);
  });
});
