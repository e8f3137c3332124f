import type { Format, Stored, Trouble } from './format.ts';

/** Every item in `all`, and every entry that is none. */
export function inspect<T extends { id: string }>(
  format: Format<T>,
  all: Record<string, unknown>,
): Stored<T> {
  const entries = new Map(Object.entries(all).filter(([key]) => key.startsWith(format.prefix)));
  const items: T[] = [];
  const troubles: Trouble[] = [];
  const { former } = format;
  if (former !== null && former.key in all) {
    const raw = all[former.key];
    const found = former.read(raw);
    if (found.state !== 'ok') troubles.push({ key: former.key, ...found, raw });
    else
      for (const { id, raw } of found.items) entries.set(freeKey(entries, format.prefix + id), raw);
  }
  for (const [key, raw] of entries) {
    const found = format.read(raw);
    if (found.state !== 'ok') troubles.push({ key, state: found.state, raw });
    else if (format.prefix + found.item.id === key) items.push(found.item);
    else troubles.push({ key, state: 'misplaced', raw });
  }
  return { items, troubles };
}

/** What stood together under the former key, each under a key of its own; empty when nothing did. */
export function takenApart<T extends { id: string }>(
  format: Format<T>,
  { items, troubles }: Stored<T>,
  all: Record<string, unknown>,
): Record<string, unknown> {
  const { former } = format;
  if (former === null || !(former.key in all)) return {};
  if (troubles.some(({ key }) => key === former.key)) return {};
  const entries = [
    ...items.map((item) => [format.prefix + item.id, item] as const),
    ...troubles.map(({ key, raw }) => [key, raw] as const),
  ];
  // Emptied in the same step, so that no moment has both or neither.
  return Object.fromEntries([
    ...entries.filter(([key]) => !(key in all)),
    [former.key, former.empty] as const,
  ]);
}

/** `key`, or when that is taken one beside it: what stands there is then told as misplaced. */
function freeKey(taken: ReadonlyMap<string, unknown>, key: string): string {
  let free = key;
  for (let n = 2; taken.has(free); n++) free = `${key}~${n}`;
  return free;
}
