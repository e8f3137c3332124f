import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

export type BrowserName = 'chromium' | 'firefox';

interface Kind {
  /** Environment variable that names the executable and wins over everything else. */
  variable: string;
  /** Names looked up in PATH. */
  commands: string[];
  /** Fixed places, for systems that do not put browsers in PATH. */
  places: () => string[];
  /** Debian and Ubuntu packages to try, in this order. */
  packages: string[];
}

const KINDS: Record<BrowserName, Kind> = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    // No google-chrome here: branded Chrome ignores --load-extension.
    commands: ['chromium', 'chromium-browser'],
    places: () => [
      chromium.executablePath(),
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      join(process.env.LOCALAPPDATA ?? '', 'Chromium/Application/chrome.exe'),
    ],
    packages: ['chromium', 'chromium-browser'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    // No Playwright build here: it is patched and does not install add-ons.
    commands: ['firefox-esr', 'firefox'],
    places: () => [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      join(process.env.PROGRAMFILES ?? '', 'Mozilla Firefox/firefox.exe'),
    ],
    packages: ['firefox-esr', 'firefox'],
  },
};

/**
 * The path of a browser that can run the extension; installs one when there is none, and says so.
 * @throws Error saying what was looked for, what was tried, and which variable solves it.
 */
export function ensureBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found !== null) return found;
  const tried = installBrowser(name);
  const installed = findBrowser(name);
  if (installed !== null) return installed;
  const { variable, commands } = KINDS[name];
  throw new Error(
    `No ${name} found: looked for ${variable}, ${commands.join(', ')}; ${tried}. ` +
      `Install ${commands[0]}, or set ${variable} to the path of its executable.`,
  );
}

/** The path of a browser that is already on this machine, or null. */
export function findBrowser(name: BrowserName): string | null {
  const { variable, commands, places } = KINDS[name];
  const named = process.env[variable];
  if (named) {
    if (!existsSync(named)) throw new Error(`${variable} names ${named}, which does not exist.`);
    return named;
  }
  const inPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => commands.map((command) => join(folder, command)));
  return [...places(), ...inPath].find((path) => path !== '' && existsSync(path)) ?? null;
}

/** Tries apt-get, as root or with sudo that asks nothing; returns in words what was tried. */
function installBrowser(name: BrowserName): string {
  if (process.platform !== 'linux') return 'installing is only possible on Linux with apt-get';
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const aptGet = (...args: string[]): boolean => {
    const [command, ...rest] = [...sudo, 'apt-get', ...args] as [string, ...string[]];
    console.log(`No ${name} on this machine. Running: ${[command, ...rest].join(' ')}`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return spawnSync(command, rest, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
  };
  if (!aptGet('update')) return 'apt-get update failed';
  const { packages } = KINDS[name];
  for (const name of packages) {
    if (aptGet('install', '-y', '--no-install-recommends', name)) return `installed ${name}`;
  }
  return `apt-get install of ${packages.join(' and ')} failed`;
}
