/** Where a field of an open document stands in the page. */
export function fieldDomId(document: string, field: string): string {
  return `${document}-${field}`;
}
