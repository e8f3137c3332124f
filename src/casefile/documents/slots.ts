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

/** Room to write by hand where nothing was filled in. */
export const BLANK = '……………………';

/** Paragraphs as one text, with an empty line between them. `values`: by field id; without: room to write. */
export function filledText(
  paragraphs: readonly string[],
  values: Readonly<Record<string, string>>,
): string {
  const filled = (piece: Piece) => ('words' in piece ? piece.words : values[piece.field] || BLANK);
  return paragraphs.map((paragraph) => piecesOf(paragraph).map(filled).join('')).join('\n\n');
}
