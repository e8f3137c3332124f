/** Things with a heading each, gathered under their headings in the order in which these come first. */
export function inSections<T>(
  list: readonly T[],
  headingOf: (one: T) => string,
): { title: string; of: T[] }[] {
  const sections = new Map<string, T[]>();
  for (const one of list) {
    const title = headingOf(one);
    sections.set(title, [...(sections.get(title) ?? []), one]);
  }
  return [...sections].map(([title, of]) => ({ title, of }));
}
