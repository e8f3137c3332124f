import type { KnownView } from '../read-with.ts';
import type { Adapter } from './adapter.ts';

/** Every LVS that we know pages or hosts of. */
export const ADAPTERS: readonly Adapter[] = [];

/** The LVS at a host, or null. */
export function adapterAt(host: string): Adapter | null {
  const isOf = (pattern: string) =>
    pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;
  const found = ADAPTERS.find(({ hosts, notHosts = [] }) => {
    return hosts.some(isOf) && !notHosts.some(isOf);
  });
  return found ?? null;
}

/** The views that an adapter reads. */
export function viewsOf({ id, views }: Adapter): KnownView[] {
  return views.map((spec) => ({ spec, source: { by: 'adapter', id, view: spec.id } }));
}
