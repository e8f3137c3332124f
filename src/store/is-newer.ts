/** Whether a later version of the extension wrote this item. `newest`: the version that this one writes. */
export function isNewer(raw: unknown, newest: number): boolean {
  const version = (raw as { version?: unknown } | null | undefined)?.version;
  return typeof version === 'number' && version > newest;
}
