import { namesSame, type ReadPlace } from '../lvs/reading/reading.ts';
import { type Asked, askedFor, listenForAsking } from './asking.ts';
import type { Ground } from './ground.ts';
import { createHost, type OwnHost } from './own-host.ts';
import type { PupilWords } from './page-words.ts';
import type { Spot } from './placement.ts';

/** The badge of one pupil. Its host element serves this pupil for life and is never given to another. */
export class PupilBadge {
  readonly key: string;
  readonly #host: OwnHost;
  readonly #button: HTMLButtonElement;
  /** Only for a badge that was a mark: it would be most of the memory of all others. */
  #asked: Asked | null = null;
  #place: ReadPlace;
  #ground: Ground = 'light';
  /** Without words until a person asks. */
  #isMark = false;
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

  /**
   * Puts the badge up where the page was read, provided that the row still names this pupil. `isMark`:
   * without words until a person asks.
   */
  show(words: PupilWords, place: ReadPlace, spot: Spot, ground: Ground, isMark: boolean): void {
    this.words = words;
    this.#place = place;
    this.#ground = ground;
    this.setMark(isMark);
    if (!this.#standsAt(spot)) spot.parent.insertBefore(this.element, spot.before);
    this.element.removeAttribute('vw-stale');
    this.#host.show();
  }

  /** False as soon as the row no longer names this pupil, or the badge no longer stands in that row. */
  holds(): boolean {
    return this.element.isConnected && namesSame(this.#place);
  }

  /** Takes its words away until a person asks, or gives them back. */
  setMark(isMark: boolean): void {
    this.#isMark = isMark;
    if (isMark && this.#asked === null) {
      this.#asked = askedFor(() => this.#dress());
      listenForAsking(this.#button, this.#asked);
    }
    this.#dress();
  }

  /** Takes back the words that a person asked. */
  hush(): void {
    this.#asked?.end();
  }

  /** Out of sight and of reach where it stands: nothing of the page moves, so hiding costs no layout. */
  hide(): void {
    this.element.setAttribute('vw-stale', '');
  }

  remove(): void {
    this.#asked?.end();
    this.#host.hide();
    this.element.remove();
  }

  focus(options: FocusOptions = {}): void {
    this.#button.focus(options);
  }

  /** Something of the page lies over all of it: out of sight and out of reach, where it stands. */
  setCovered(isCovered: boolean): void {
    if (isCovered) this.element.style.setProperty('visibility', 'hidden', 'important');
    else this.element.style.removeProperty('visibility');
  }

  setReachable(reachable: boolean): void {
    this.#button.tabIndex = reachable ? 0 : -1;
  }

  setExpanded(expanded: boolean): void {
    this.#button.setAttribute('aria-expanded', String(expanded));
  }

  #dress(): void {
    const { words, name, markName, severity } = this.words;
    const isQuiet = this.#isMark && !this.#asked?.now();
    const kind = isQuiet ? 'mark' : this.#isMark ? `mark asked ${severity}` : severity;
    setAttribute(this.#button, 'data-words', isQuiet ? '' : words);
    setAttribute(this.#button, 'aria-label', isQuiet ? markName : name);
    setAttribute(this.#button, 'class', `${kind} on-${this.#ground}`);
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
