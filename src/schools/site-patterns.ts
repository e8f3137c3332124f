import { patternOf } from './origin.ts';

/**
 * The host patterns on which the content script runs: each site that was granted by name. Access
 * to all sites, which the browser's own settings can give, only counts for the schools' own sites.
 */
export function sitePatterns(
  granted: readonly string[],
  schoolOrigins: readonly string[],
): string[] {
  const web = granted.filter((pattern) => /^https?:\/\//.test(pattern));
  const named = web.filter((pattern) => !hostOf(pattern).includes('*'));
  const wide = granted.filter((pattern) => !named.includes(pattern));
  const covered = schoolOrigins
    .map(patternOf)
    .filter((pattern) => wide.some((wider) => covers(wider, pattern)));
  return [...new Set([...named, ...covered])].sort();
}

function hostOf(pattern: string): string {
  return pattern.split('/')[2] ?? '';
}

function covers(wide: string, pattern: string): boolean {
  if (wide === '<all_urls>') return true;
  const [scheme, wideHost] = [wide.split(':')[0], hostOf(wide)];
  const host = hostOf(pattern);
  const schemeFits = scheme === '*' || scheme === pattern.split(':')[0];
  const base = wideHost.slice(2);
  return schemeFits && (wideHost === '*' || host === base || host.endsWith(`.${base}`));
}
