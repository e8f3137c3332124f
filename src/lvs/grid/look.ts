/** Says which one it is or what it leads to; a style that hides goes by its being there at most. */
const NAMING =
  /^(?:id|name|for|href|src|alt|title|value|headers|datetime|aria-(?:label|labelledby|describedby|rowindex|posinset))$/;
/** In a value: a number of something, not a state. */
const NUMBER = /\d{3}/;
/** A style can tell these apart by more than attributes: by what is typed, or by what a script did. */
const STATEFUL = /^(?:INPUT|SELECT|TEXTAREA|OPTION|.+-.+)$/;
const SPAN = /^(?:colspan|rowspan)$/;

/**
 * All by which a style can tell elements apart, mark by mark: two elements that look alike come to the
 * same object. No texts are put together, since there are as many looks to take as there are cells.
 */
export class Look {
  /** How many rows of this look were asked. */
  asked = 0;
  /** What they were found to be: hidden, or which of their cells were not shown whole. */
  hidesRow = false;
  readonly hiding = new Set<number>();
  readonly hasSpans: boolean;
  readonly #isNaming: boolean;
  readonly #next = new Map<unknown, Look>();

  constructor(mark: unknown = '', hasSpans = false) {
    const word = String(mark);
    this.hasSpans = hasSpans || SPAN.test(word);
    this.#isNaming = NAMING.test(word);
  }

  /** The same look with one mark more. */
  with(mark: unknown): Look {
    const known = this.#next.get(mark);
    if (known !== undefined) return known;
    const next = new Look(mark, this.hasSpans);
    this.#next.set(mark, next);
    return next;
  }

  /** With the attributes of an element. */
  withAttributes(element: Element): Look {
    if (!element.hasAttributes()) return this;
    let look: Look = this;
    for (const name of element.getAttributeNames()) {
      look = look.with(name);
      if (look.#isNaming) continue;
      const value = element.getAttribute(name)!;
      if (name === 'class' || name === 'style' || !NUMBER.test(value)) look = look.with(value);
    }
    return look.with('/');
  }

  /**
   * With all that is in an element, and which of it is empty. Null when that does not tell all: something
   * in it also looks different by what a person or a script does with it.
   */
  withContent(element: Element): Look | null {
    let look: Look | null = this;
    for (let child = element.firstElementChild; child !== null; child = child.nextElementSibling) {
      const tag = child.tagName;
      if (STATEFUL.test(tag) || (child as HTMLElement).popover) return null;
      look = look.with(tag).withAttributes(child);
      if (child.firstElementChild === null) look = look.with(child.firstChild === null);
      else look = look.withContent(child);
      if (look === null) return null;
    }
    return look.with('.');
  }
}
