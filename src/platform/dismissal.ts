/** Background → page, handled by the port itself: this site was switched off, clean up and stop. */
export const DISMISSAL = { type: 'dismissed' } as const;

export function isDismissal(message: unknown): boolean {
  return (
    typeof message === 'object' &&
    message !== null &&
    (message as { type?: unknown }).type === DISMISSAL.type
  );
}
