/** The nearest element that holds all of these. */
export function rootOf(elements: readonly HTMLElement[]): HTMLElement {
  let root = elements[0]!;
  while (root.parentElement && elements.some((element) => !root.contains(element))) {
    root = root.parentElement;
  }
  return root;
}
