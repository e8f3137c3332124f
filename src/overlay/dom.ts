type Child = Node | string | null | false;

/**
 * Makes an element with attributes, listeners (`onclick`) and children. Text always becomes a text
 * node, so no name or code from a page can become markup; listeners hear only what a person did. The
 * panels are few and small: a rendering library would cost the content script more than all of them together.
 */
export function el(
  document: Document,
  tag: string,
  attributes: Record<string, string | EventListener>,
  ...children: Child[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'string') element.setAttribute(name, value);
    else element.addEventListener(name.slice(2), (event) => event.isTrusted && value(event));
  }
  for (const child of children) if (child !== null && child !== false) element.append(child);
  return element;
}
