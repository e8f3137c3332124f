/** A date in words beside its field, and what a person may want to know about it. */
export function DayWords({ words, note }: { words: string | null; note: string | null }) {
  return (
    <p class="day-words">
      {words} {note !== null && <span class="day-note">{note}</span>}
    </p>
  );
}
