/** Background → page, outside any port: the background slept, is awake again, and has news. */
export const KNOCK = { type: 'vw-knock' } as const;

export function isKnock(message: unknown): boolean {
  return (
    typeof message === 'object' &&
    message !== null &&
    (message as { type?: unknown }).type === KNOCK.type
  );
}
