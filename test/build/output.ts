import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../../scripts/zip/files-in.ts';

/** The text of every script of a build, also of scripts inside its pages, by path. */
export function scriptsOf(dir: string): [path: string, text: string][] {
  return [...filesIn(dir)]
    .filter(([path]) => /\.(m?js|html)$/.test(path))
    .map(([path, bytes]) => [path, bytes.toString('utf8')]);
}

export interface Manifest {
  name: string;
  version: string;
  description: string;
  icons: Record<string, string>;
  storage?: object;
  permissions: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts?: unknown;
  externally_connectable?: unknown;
  web_accessible_resources?: unknown;
  incognito: string;
  content_security_policy: { extension_pages: string };
  side_panel?: object;
  sidebar_action?: object;
  background: { service_worker?: string; scripts?: string[] };
  browser_specific_settings?: { gecko: { id: string } };
}

export function manifestOf(dir: string): Manifest {
  return JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8'));
}

/**
 * The files of a build as text, without the manifest. Names of chunks carry a hash of their
 * content; it is left out of the paths and of the texts that name them.
 */
export function bodiesOf(dir: string): Record<string, string> {
  const withoutHash = (text: string) => text.replace(/-[\w-]{8}\.(js|css)\b/g, '-HASH.$1');
  const bodies = [...filesIn(dir)].map(([path, bytes]) => [
    withoutHash(path),
    withoutHash(bytes.toString('latin1')),
  ]);
  return Object.fromEntries(bodies.filter(([path]) => path !== 'manifest.json'));
}
