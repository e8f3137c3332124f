/** The elements that match; ` >>> ` goes on in the open shadow roots of what matched so far. */
export function findAll(root: Document | Element, at: string): HTMLElement[] {
  const [first, ...inside] = at.split(' >>> ');
  let found = [...root.querySelectorAll<HTMLElement>(first!)];
  for (const part of inside) {
    found = found.flatMap(({ shadowRoot }) => [
      ...(shadowRoot?.querySelectorAll<HTMLElement>(part) ?? []),
    ]);
  }
  return found;
}
