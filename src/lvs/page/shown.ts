/**
 * What a person can see. LVS pages carry the same table twice (phone and desktop) and hide columns, so
 * what is hidden is not read. The browser answers this without laying the page out.
 */
const UNSAID = '[hidden], [aria-hidden=true]';

/** Whether the element is shown; of what stands around it only its style counts. */
export function isShown(element: Element): boolean {
  return !element.matches(UNSAID) && element.checkVisibility({ visibilityProperty: true });
}

/** Whether the element takes no place: what follows it moves up. A hidden one may still keep its place. */
export function isGone(element: Element): boolean {
  return !element.checkVisibility();
}

/** Whether the element and everything around it is shown. */
export function isShownDeep(element: Element): boolean {
  return element.closest(UNSAID) === null && isShown(element);
}
