import { describe, expect, test } from 'vitest';
import { OUTPUT } from '../../scripts/build.ts';
import { manifestOf } from './output.ts';

const BROWSERS = ['chromium', 'firefox'] as const;

describe.each(BROWSERS)('the manifest for %s', (browser) => {
  const manifest = manifestOf(OUTPUT.shipped[browser]);

  test('asks for these permissions and no others', () => {
    const common = ['activeTab', 'scripting', 'storage'];
    const wanted = browser === 'chromium' ? [...common, 'sidePanel'] : common;
    expect([...manifest.permissions].sort()).toEqual(wanted.sort());
    expect(manifest.optional_permissions).toBeUndefined();
  });

  test('names no site: sites come one by one, from a click', () => {
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
  });

  test('gives pages of the extension no connection at all', () => {
    const policy = manifest.content_security_policy.extension_pages.split(/\s*;\s*/);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("script-src 'self'");
  });

  test('stays out of private windows and shows nothing to web pages', () => {
    expect(manifest.incognito).toBe('not_allowed');
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
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

test('Firefox can install it: it has an id and an event page', () => {
  const manifest = manifestOf(OUTPUT.shipped.firefox);
  expect(manifest.browser_specific_settings?.gecko.id).toMatch(/@/);
  expect(manifest.background.scripts).toHaveLength(1);
});
