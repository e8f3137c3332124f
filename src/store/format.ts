/** `damaged`: not in a shape that this version knows. `newer`: a newer version wrote it. */
export type Unusable = { state: 'damaged' } | { state: 'newer' };

/**
 * How one kind of stored item looks. Each item stands under a key of its own (`<prefix><id>`), so that
 * writing one can never lose another.
 */
export interface Format<T extends { id: string }> {
  prefix: string;
  /** The one key under which an older version kept all items; null: it never did. */
  former: {
    key: string;
    /** Takes apart what stands there. */
    read(raw: unknown): { state: 'ok'; items: { id: string; raw: unknown }[] } | Unusable;
    /** What stands there between taking it apart and removing it. */
    empty: unknown;
  } | null;
  /** Checks one item and brings it to today's shape; never gives half of it. */
  read(raw: unknown): { state: 'ok'; item: T } | Unusable;
}

/** An entry that is not used. It stays as it is until a person decides. */
export interface Trouble {
  /** Where it stands, or will stand once the former key is taken apart. */
  key: string;
  /**
   * `misplaced`: right in itself, but under a key that is not its own, as the second of two items with one id.
   * `unreadable`: the browser gave no stored data at all.
   */
  state: Unusable['state'] | 'misplaced' | 'unreadable';
  raw: unknown;
}

export interface Stored<T> {
  items: T[];
  troubles: Trouble[];
}
