/**
 * The allowed word that is at most two typing errors away from `text` (one in words shorter than
 * five characters), or null. Case does not matter.
 */
export function nearestSpelling(text: string, allowed: readonly string[]): string | null {
  const wanted = text.trim().toLowerCase();
  const reach = wanted.length < 5 ? 1 : 2;
  let best: { word: string; errors: number } | null = null;
  for (const word of allowed) {
    const errors = typingErrors(wanted, word.toLowerCase());
    if (errors <= reach && (best === null || errors < best.errors)) best = { word, errors };
  }
  return best?.word ?? null;
}

/** Insertions, deletions, replacements and swaps of neighbours between two words. */
function typingErrors(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let errors = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + same);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) errors = Math.min(errors, rows[i - 2]![j - 2]! + 1);
      row.push(errors);
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}
