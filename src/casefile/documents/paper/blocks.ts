/** A document as plain text in blocks: what is copied and what is printed are both made of it. */
export interface Block {
  /** Heading; null: none. */
  title: string | null;
  rows: Row[];
}

export interface Row {
  /** Null: words that stand alone. */
  label: string | null;
  /** May have more lines. Empty: nothing was filled in. */
  text: string;
}

/** Blocks as one text, as it is pasted elsewhere. */
export function textOf(blocks: readonly Block[]): string {
  return blocks
    .map(({ title, rows }) => [...(title === null ? [] : [title]), ...rows.map(rowText)].join('\n'))
    .join('\n\n');
}

function rowText({ label, text }: Row): string {
  if (label === null) return text;
  return `${labelWords(label)}${text.includes('\n') ? '\n' : ' '}${text}`.trimEnd();
}

/** A label before its value. One that asks needs no colon. */
export function labelWords(label: string): string {
  return /[?:”]$/.test(label) ? label : `${label}:`;
}
