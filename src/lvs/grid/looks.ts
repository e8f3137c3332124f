/** Says which one it is or what it leads to; a style that hides goes by its being there at most. */
const NAMING =
  /^(?:id|name|for|href|src|alt|title|value|headers|datetime|aria-(?:label|labelledby|describedby|rowindex|posinset))$/;
/** In a value: a number of something, not a state. */
const NUMBER = /\d{3}/;
/** Elements that a style can tell apart by what no attribute shows: what is typed, or their own inside. */
const STATEFUL = /^(?:INPUT|SELECT|TEXTAREA|OPTION|.+-.+)$/;

/** The attributes by which a style can tell this element from others; `''` without any. */
export function lookOf(element: Element): string {
  if (!element.hasAttributes()) return '';
  let look = '';
  for (const name of element.getAttributeNames()) {
    const value = element.getAttribute(name)!;
    const isWhole =
      name === 'class' || name === 'style' || (!NAMING.test(name) && !NUMBER.test(value));
    look += isWhole ? `${name}=${value}|` : `${name}${value === '' ? '=' : ''}|`;
  }
  return look;
}

/**
 * The same of the element and all in it, and which of them are empty. Null when that does not tell all:
 * there is something in it that also looks different by what a person or a script does with it.
 */
export function lookWithin(element: Element): string | null {
  let look = `${lookOf(element)}(`;
  for (let child = element.firstElementChild; child !== null; child = child.nextElementSibling) {
    const within = child.firstElementChild === null ? leafLook(child) : lookWithin(child);
    if (within === null || STATEFUL.test(child.tagName) || child.hasAttribute('popover'))
      return null;
    look += `${child.tagName} ${within}`;
  }
  return `${look})`;
}

function leafLook(element: Element): string {
  return element.firstChild === null ? `${lookOf(element)}0` : lookOf(element);
}
