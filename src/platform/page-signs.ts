/** What the background tells a page's port itself, beside what passes through it. */

/** This site was switched off: clean up and stop. */
export const DISMISSAL = { type: 'dismissed' } as const;

/** Outside any port: the background slept, is awake again, and has news. */
export const KNOCK = { type: 'vw-knock' } as const;

export function isSign(message: unknown, sign: typeof DISMISSAL | typeof KNOCK): boolean {
  return (
    typeof message === 'object' &&
    message !== null &&
    (message as { type?: unknown }).type === sign.type
  );
}
