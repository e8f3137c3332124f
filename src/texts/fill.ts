const SLOT = /\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g;
const BRACKETED = / \(\{(\w+)\}\)/g;

/**
 * Fills a template: `{name}` by its value, `{name|dag|dagen}` by the first word when the value is 1 and
 * by the second otherwise. ` ({name})` goes, brackets and all, when the value is empty. A name without a
 * value stays visible as it stands, so that a mistake shows.
 */
export function fill(template: string, values: Record<string, string | number>): string {
  const said = template.replace(BRACKETED, (whole, name: string) =>
    values[name] === '' ? '' : whole,
  );
  return said.replace(SLOT, (whole, name: string, one?: string, many?: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    if (one !== undefined && many !== undefined) return String(value) === '1' ? one : many;
    return typeof value === 'number' ? String(value).replace('.', ',') : value;
  });
}
