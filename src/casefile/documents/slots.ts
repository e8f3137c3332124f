const SLOT = /\{([a-z][a-z0-9-]*)\}/g;

/** A paragraph as pieces: words, and slots of fields. */
export type Piece = { words: string } | { field: string };

/** Takes a paragraph apart at its slots (`{field-id}`). */
export function piecesOf(paragraph: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of paragraph.matchAll(SLOT)) {
    if (match.index > from) pieces.push({ words: paragraph.slice(from, match.index) });
    pieces.push({ field: match[1]! });
    from = match.index + match[0].length;
  }
  if (from < paragraph.length) pieces.push({ words: paragraph.slice(from) });
  return pieces;
}

/** The ids of the fields that stand in paragraphs. */
export function slotsIn(paragraphs: readonly string[]): string[] {
  return paragraphs.flatMap(piecesOf).flatMap((piece) => ('field' in piece ? [piece.field] : []));
}

/** Room to write by hand where nothing was filled in. */
export const BLANK = '……………………';

/**
 * Paragraphs with their slots filled. `values`: by field id; without: room to write. A paragraph that is
 * nothing but a slot without a value is left out.
 */
export function filledParagraphs(
  paragraphs: readonly string[],
  values: Readonly<Record<string, string>>,
): string[] {
  const filled = (piece: Piece) => ('words' in piece ? piece.words : values[piece.field] || BLANK);
  return paragraphs
    .map(piecesOf)
    .filter(
      ([first, ...more]) => more.length > 0 || !first || 'words' in first || values[first.field],
    )
    .map((pieces) => pieces.map(filled).join(''));
}
