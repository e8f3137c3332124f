import { isOrigin, patternOf } from '../profile/origin.ts';

/**
 * The host patterns on which the content script runs: each site that was granted by name. Access
 * that nobody chose for a site only counts for the schools' own sites: to all sites, which the
 * browser's own settings can give, and what is `required`, which came with the installation.
 */
export function sitePatterns(
  granted: readonly string[],
  required: readonly string[],
  schoolOrigins: readonly string[],
): string[] {
  const chosen = chosenSites(granted, required);
  const covered = schoolOrigins.map(patternOf).filter((pattern) => isCovered(pattern, granted));
  return [...new Set([...chosen, ...covered])].sort();
}

/** The granted host patterns that name a site which a person chose. */
export function chosenSites(granted: readonly string[], required: readonly string[]): string[] {
  return granted.filter((pattern) => isNamed(pattern) && !required.includes(pattern));
}

/** Whether one of these host patterns, which may be wide, takes in this one. */
export function isCovered(pattern: string, by: readonly string[]): boolean {
  return by.some((wide) => wide === pattern || covers(wide, pattern));
}

/** The site that a host pattern names, as `https://lvs.example`; null for a pattern of more sites. */
export function originOfPattern(pattern: string): string | null {
  return isNamed(pattern) ? pattern.slice(0, -'/*'.length) : null;
}

/** Whether an origin, as a page says it, is one of the sites that these patterns name. */
export function isSiteOf(origin: string, patterns: readonly string[]): boolean {
  if (!isOrigin(origin)) return false;
  // Ours have no port; those given in the browser's own settings may have one.
  return patterns.some((pattern) => pattern === patternOf(origin) || pattern === `${origin}/*`);
}

/** A pattern of one site on the web. */
function isNamed(pattern: string): boolean {
  return /^https?:\/\/[^*/]+\/\*$/.test(pattern);
}

function hostOf(pattern: string): string {
  return pattern.split('/')[2] ?? '';
}

function covers(wide: string, pattern: string): boolean {
  if (wide === '<all_urls>') return true;
  const [scheme, wideHost] = [wide.split(':')[0], hostOf(wide)];
  const host = hostOf(pattern);
  const schemeFits = scheme === '*' || scheme === pattern.split(':')[0];
  if (!schemeFits) return false;
  if (!wideHost.startsWith('*')) return host === wideHost;
  const base = wideHost.slice(2);
  return wideHost === '*' || host === base || host.endsWith(`.${base}`);
}
