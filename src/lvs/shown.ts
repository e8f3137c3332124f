/**
 * Whether the element itself is shown. LVS pages carry the same table twice (phone and desktop), so
 * what is hidden is not read. Ancestors are the caller's business: a table is asked with `isShownDeep`,
 * its rows and cells with this.
 */
export function isShown(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true')
    return false;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style === undefined || (style.display !== 'none' && style.visibility !== 'hidden');
}

/** Whether the element takes no place: what follows it moves up. A hidden one may still keep its place. */
export function isGone(element: Element): boolean {
  return element.ownerDocument.defaultView?.getComputedStyle(element).display === 'none';
}

/** Whether the element and everything around it is shown. */
export function isShownDeep(element: Element): boolean {
  for (let node: Element | null = element; node !== null; node = node.parentElement) {
    if (!isShown(node)) return false;
  }
  return true;
}
