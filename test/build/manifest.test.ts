import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { OUTPUT } from '../../scripts/build.ts';
import { ADAPTERS } from '../../src/lvs/adapters/adapters.ts';
import { manifestOf } from './output.ts';

const BROWSERS = ['chromium', 'firefox'] as const;
const BUILDS = (['shipped', 'board'] as const).flatMap((build) =>
  BROWSERS.map((browser) => ({ build, browser })),
);
const LVS_HOSTS = ADAPTERS.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`)).sort();

describe.each(BUILDS)('the manifest of the $build build for $browser', ({ build, browser }) => {
  const manifest = manifestOf(OUTPUT[build][browser]);

  test('asks for these permissions and no others', () => {
    const common = ['activeTab', 'scripting', 'storage'];
    const wanted = browser === 'chromium' ? [...common, 'sidePanel'] : common;
    expect([...manifest.permissions].sort()).toEqual(wanted.sort());
    expect(manifest.optional_permissions).toBeUndefined();
  });

  test('may ask for any site one by one, and runs on none by itself', () => {
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
    expect(manifest.content_scripts).toBeUndefined();
  });

  test('gives pages of the extension no connection and no code from elsewhere', () => {
    expect(Object.keys(manifest.content_security_policy)).toEqual(['extension_pages']);
    const policy = manifest.content_security_policy.extension_pages.split(/\s*;\s*/);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("script-src 'self'");
    // Nothing but itself or nothing at all: no scheme, no host, no 'unsafe-…'.
    const sources = policy.flatMap((directive) => directive.split(/\s+/).slice(1));
    expect(sources.filter((source) => !["'self'", "'none'"].includes(source))).toEqual([]);
  });

  test('stays out of private windows and shows nothing to web pages', () => {
    expect(manifest.incognito).toBe('not_allowed');
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('is fit for the listing of a store', () => {
    const { version } = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'),
    );
    expect(manifest.version).toBe(version);
    expect(manifest.name).toBe('Verzuimwijzer');
    expect(manifest.description.length).toBeLessThanOrEqual(132);
  });

  test('has icons of the size that it says', () => {
    expect(Object.keys(manifest.icons)).toEqual(['16', '32', '48', '128']);
    for (const [size, path] of Object.entries(manifest.icons)) {
      const png = readFileSync(join(OUTPUT[build][browser], path));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], path).toEqual([+size, +size]);
    }
  });
});

describe.each(BROWSERS)('the sites of the builds for %s', (browser) => {
  test('the store build names none: sites come one by one, from a click', () => {
    expect(manifestOf(OUTPUT.shipped[browser]).host_permissions).toBeUndefined();
  });

  test('the board build has the sites of the adapters, and no others', () => {
    const { host_permissions } = manifestOf(OUTPUT.board[browser]);
    expect([...(host_permissions ?? [])].sort()).toEqual(LVS_HOSTS);
    // One LVS each: never a whole top-level domain.
    for (const pattern of LVS_HOSTS)
      expect(pattern).toMatch(/^https:\/\/(\*\.)?[a-z-]+(\.[a-z-]+)+\/\*$/);
    expect(LVS_HOSTS).toContain('https://*.magister.net/*');
  });
});

test('the Zaakblad has its place beside the page: a panel, or a sidebar that opens when a person asks', () => {
  const chromium = manifestOf(OUTPUT.shipped.chromium);
  expect(chromium.side_panel).toEqual({ default_path: 'sidepanel.html' });
  expect(chromium.sidebar_action).toBeUndefined();
  const firefox = manifestOf(OUTPUT.shipped.firefox);
  expect(firefox.side_panel).toBeUndefined();
  expect(firefox.sidebar_action).toEqual({
    default_panel: 'sidepanel.html',
    default_title: 'Zaakblad – Verzuimwijzer',
    open_at_install: false,
  });
});

describe('Firefox', () => {
  const gecko = (dir: string) => manifestOf(dir).browser_specific_settings!.gecko;

  test.each(['shipped', 'board'] as const)(
    'can install the %s build, which collects nothing',
    (build) => {
      const { background, browser_specific_settings } = manifestOf(OUTPUT[build].firefox);
      expect(background.scripts).toHaveLength(1);
      expect(Object.keys(browser_specific_settings!)).toEqual(['gecko']);
      expect(gecko(OUTPUT[build].firefox)).toEqual({
        id: expect.stringMatching(/^[a-z]+@verzuimwijzer\.example$/),
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      });
    },
  );

  test('knows the board build by an id of its own: the store build never takes its place', () => {
    expect(gecko(OUTPUT.board.firefox).id).not.toBe(gecko(OUTPUT.shipped.firefox).id);
  });
});

test('the schema of the board’s policy is named where the browser reads it', () => {
  for (const build of ['shipped', 'board'] as const) {
    const { storage } = manifestOf(OUTPUT[build].chromium);
    expect(storage).toEqual({ managed_schema: 'managed-schema.json' });
    const schema = readFileSync(join(OUTPUT[build].chromium, 'managed-schema.json'), 'utf8');
    expect(JSON.parse(schema).type).toBe('object');
    expect(manifestOf(OUTPUT[build].firefox).storage).toBeUndefined();
  }
});
