/** A padlock: decoration, the words beside it say the same. */
export function LockIcon() {
  return (
    <svg class="lock-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d="M4 7V5a4 4 0 0 1 8 0v2h1v8H3V7Zm2 0h4V5a2 2 0 0 0-4 0Z" />
    </svg>
  );
}
