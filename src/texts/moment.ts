const TIME = new Intl.DateTimeFormat('nl-NL', { hour: 'numeric', minute: '2-digit' });
const DAY_AND_TIME = new Intl.DateTimeFormat('nl-NL', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  hour: 'numeric',
  minute: '2-digit',
});
const FULL = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
});

/** `vandaag om 8:41`, or `maandag 16 november om 8:41`: a moment since the browser started. */
export function recentMoment(at: number, now: Date = new Date()): string {
  const isToday = new Date(at).toDateString() === now.toDateString();
  return isToday ? `vandaag om ${TIME.format(at)}` : DAY_AND_TIME.format(at);
}

/** `22 november 2026 om 8:41`. */
export function fullMoment(at: number): string {
  return FULL.format(at);
}
