import type { KnownView } from '../read-with.ts';
import type { Adapter } from './adapter.ts';
import eduarte from './eduarte/adapter.json' with { type: 'json' };
import esis from './esis/adapter.json' with { type: 'json' };
import magister from './magister/adapter.json' with { type: 'json' };
import parnassys from './parnassys/adapter.json' with { type: 'json' };
import parro from './parro/adapter.json' with { type: 'json' };
import somtodayDocent from './somtoday-docent/adapter.json' with { type: 'json' };
import somtodayLeerling from './somtoday-leerling/adapter.json' with { type: 'json' };

/** Every LVS that we know pages or hosts of. A test checks each file; its type is lost in JSON. */
export const ADAPTERS = [
  eduarte,
  esis,
  magister,
  parnassys,
  parro,
  somtodayDocent,
  somtodayLeerling,
] as unknown as readonly Adapter[];

/** The LVS at a host, which may be where people log in to it; or null. */
export function adapterAt(host: string): Adapter | null {
  const isOf = (pattern: string) =>
    pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;
  const found = ADAPTERS.find(({ hosts, notHosts = [], login }) => {
    return login?.hosts?.includes(host) || (hosts.some(isOf) && !notHosts.some(isOf));
  });
  return found ?? null;
}

/** The LVS at a host alone or, where none is known, those that a school may have at any host. */
export function adaptersAt(host: string): Adapter[] {
  const adapter = adapterAt(host);
  return adapter ? [adapter] : ADAPTERS.filter(({ hosts }) => hosts.length === 0);
}

/** The views to try on a page at a host. */
export function viewsAt(host: string): KnownView[] {
  return adaptersAt(host).flatMap(viewsOf);
}

function viewsOf({ id, views }: Adapter): KnownView[] {
  return views.map((spec) => ({ spec, source: { by: 'adapter', id, view: spec.id } }));
}
