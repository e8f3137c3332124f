/** What a page of the extension asks of the casebook as a whole. */
export type CasebookRequest =
  | { type: 'unlock'; pin: string }
  | { type: 'lock' }
  /** Begins it, or changes its PIN; null: no PIN. `current`: the PIN that it has; null: it has none. */
  | { type: 'set-pin'; pin: string | null; current: string | null };

/** Checks the shape: pages of an older version may still be open. */
export function isCasebookRequest(message: unknown): message is CasebookRequest {
  if (typeof message !== 'object' || message === null) return false;
  const { type, pin, current } = message as Record<string, unknown>;
  switch (type) {
    case 'unlock':
      return typeof pin === 'string';
    case 'set-pin':
      return isPinOrNone(pin) && isPinOrNone(current);
    default:
      return type === 'lock';
  }
}

function isPinOrNone(value: unknown): boolean {
  return value === null || typeof value === 'string';
}
