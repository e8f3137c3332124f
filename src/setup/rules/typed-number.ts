/** What a person typed into a field for a number: the number, undefined when empty, else the text itself. */
export function typedNumber(text: string): number | string | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  return /^\d+([.,]\d+)?$/.test(trimmed) ? Number(trimmed.replace(',', '.')) : text;
}

/** The same the other way round. */
export function writtenNumber(value: unknown): string {
  return typeof value === 'number' ? String(value).replace('.', ',') : String(value ?? '');
}
