/**
 * What a person can see. LVS pages carry the same table twice (phone and desktop) and hide columns, so
 * what is hidden is not read. The browser answers this without laying the page out.
 */
const UNSAID = '[hidden], [aria-hidden=true]';
/** Made once: an object for every question takes half of its time. */
const TO_THE_EYE = { visibilityProperty: true };

/** Whether the element is shown; of what stands around it only its style counts. */
export function isShown(element: Element): boolean {
  return !element.matches(UNSAID) && element.checkVisibility(TO_THE_EYE);
}

/** Whether the element takes no place: what follows it moves up. A hidden one may still keep its place. */
export function isGone(element: Element): boolean {
  return !element.checkVisibility();
}

/** Whether no attribute on the element or around it hides it; its style may. */
export function isSaid(element: Element): boolean {
  return element.closest(UNSAID) === null;
}

/** Whether the element and everything around it is shown. */
export function isShownDeep(element: Element): boolean {
  return isSaid(element) && isShown(element);
}

/** Whether the element is shown and everything in it too. */
export function isShownWhole(element: Element): boolean {
  return isShown(element) && [...element.children].every(isShownWhole);
}
