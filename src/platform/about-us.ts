import browser from 'webextension-polyfill';

/** The version of the extension, e.g. `1.2.0`. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}

/** Browser, version and system in words, e.g. `Firefox 153.7 (X11; Linux x86_64)`. */
export function browserName(agent: string = navigator.userAgent): string {
  const [, system = ''] = /\(([^)]*)\)/.exec(agent) ?? [];
  // Edge and Opera also say Chrome; the narrow ones come first.
  const [, name, version] = /(Edg|OPR|Firefox|Chrome)\/([\d.]+)/.exec(newestFirst(agent)) ?? [];
  if (name === undefined) return agent;
  return `${NAMES[name]} ${version} (${system.replace(/; rv:[\d.]+/, '')})`;
}

const NAMES: Record<string, string> = {
  Edg: 'Edge',
  OPR: 'Opera',
  Firefox: 'Firefox',
  Chrome: 'Chrome of Chromium',
};

/** The products named in an agent string, the last first. */
function newestFirst(agent: string): string {
  return agent.split(' ').reverse().join(' ');
}
