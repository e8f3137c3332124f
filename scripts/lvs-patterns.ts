import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ADAPTERS = join(import.meta.dirname, '../src/lvs/adapters');

/** The host patterns of every LVS that an adapter knows, sorted: `https://*.lvs.example/*`. */
export function lvsPatterns(): string[] {
  const hosts = readdirSync(ADAPTERS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => {
      const file = readFileSync(join(ADAPTERS, name, 'adapter.json'), 'utf8');
      return (JSON.parse(file) as { hosts: string[] }).hosts;
    });
  return [...new Set(hosts)].sort().map((host) => `https://${host}/*`);
}
