import { identityOf, type ReadPlace } from '../lvs/reading/reading.ts';
import type { Ground } from './ground.ts';
import { createHost, type OwnHost } from './own-host.ts';
import type { PupilWords } from './page-words.ts';
import type { Spot } from './placement.ts';

/** The badge of one pupil. Its host element serves this pupil for life and is never given to another. */
export class PupilBadge {
  readonly key: string;
  readonly #host: OwnHost;
  readonly #button: HTMLButtonElement;
  #place: ReadPlace;
  words: PupilWords;

  constructor(document: Document, words: PupilWords, place: ReadPlace, css: string) {
    this.key = words.key;
    this.words = words;
    this.#place = place;
    this.#host = createHost(document, 'vw-badge', css);
    this.#button = document.createElement('button');
    this.#button.type = 'button';
    this.#button.tabIndex = -1;
    this.setExpanded(false);
    this.#host.root.append(this.#button);
  }

  get element(): HTMLElement {
    return this.#host.element;
  }

  /** What is painted of it; the host also holds the space before it, which may end another line. */
  get painted(): HTMLElement {
    return this.#button;
  }

  /** Puts the badge up where the page was read, provided that the row still names this pupil. */
  show(words: PupilWords, place: ReadPlace, spot: Spot, ground: Ground): void {
    this.words = words;
    this.#place = place;
    setAttribute(this.#button, 'data-words', words.words);
    setAttribute(this.#button, 'aria-label', words.name);
    setAttribute(this.#button, 'class', `${words.severity} on-${ground}`);
    if (!this.#standsAt(spot)) spot.parent.insertBefore(this.element, spot.before);
    this.#host.show();
  }

  /** False as soon as the row no longer names this pupil, or the badge no longer stands in that row. */
  holds(): boolean {
    return (
      this.element.isConnected &&
      this.#place.nameElement.isConnected &&
      identityOf(this.#place) === this.#place.identityText
    );
  }

  hide(): void {
    this.#host.hide();
  }

  remove(): void {
    this.#host.hide();
    this.element.remove();
  }

  focus(): void {
    this.#button.focus();
  }

  setReachable(reachable: boolean): void {
    this.#button.tabIndex = reachable ? 0 : -1;
  }

  setExpanded(expanded: boolean): void {
    this.#button.setAttribute('aria-expanded', String(expanded));
  }

  #standsAt({ parent, before }: Spot): boolean {
    const { element } = this;
    if (element.parentElement !== parent) return false;
    return before === element || element.nextSibling === before;
  }
}

/** Writes only what changed, so that an unchanged badge costs no style recalculation. */
function setAttribute(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
