/** Where the verdict of another rule is asked for, and of which. */
export interface SignalUse {
  /** `requires[0].not.signal`, `givesWayTo[1]` */
  path: string;
  id: string;
}

/** The rules that a rule, a guard or a step of the route asks about, wherever it does so. */
export function signalsIn(value: unknown): SignalUse[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'signal' && typeof inner === 'string') return [{ path: key, id: inner }];
    if (key === 'givesWayTo') {
      return (inner as string[]).map((id, index) => ({ path: `${key}[${index}]`, id }));
    }
    const here = Array.isArray(value) ? `[${key}]` : key;
    return signalsIn(inner).map(({ path, id }) => ({
      path: path.startsWith('[') ? `${here}${path}` : `${here}.${path}`,
      id,
    }));
  });
}
