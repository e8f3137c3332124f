import { join } from 'node:path';
import type { LaunchOptions } from './browser.ts';

/** The `user.js` of a profile for a browser that is started so. */
export function userJs(options: LaunchOptions): string {
  const { loopbackHost = '', home, proxyPort } = options;
  const preferences = {
    ...ALWAYS,
    'network.dns.localDomains': loopbackHost,
    ...(home && { ...KEPT, 'browser.download.dir': join(home, 'downloads') }),
    ...(proxyPort !== undefined && throughProxy(proxyPort)),
  };
  return Object.entries(preferences)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

/** No start page, no offers, nothing that goes looking for the network. */
const ALWAYS = {
  'browser.startup.page': 0,
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.normandy.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'app.update.disabledForTesting': true,
  'media.gmp-manager.updateEnabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'intl.accept_languages': 'nl, en',
};

/** The extension is not signed, and goes when Firefox quits: what it stored stays even so. */
const KEPT = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  // As often as Chromium writes down which tabs are open; by itself every 15 seconds.
  'browser.sessionstore.interval': 2500,
  'browser.download.folderList': 2,
  'browser.download.useDownloadDir': true,
  'browser.download.always_ask_before_handling_new_types': false,
};

/** By itself Firefox goes round a proxy to loopback. */
function throughProxy(port: number): object {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}
