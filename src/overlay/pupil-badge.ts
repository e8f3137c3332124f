import type { PupilPlace } from '../lvs/reading.ts';
import type { PupilView } from '../signals/page-view.ts';
import type { OverlayTexts } from '../texts/overlay.ts';
import type { Ground } from './ground.ts';
import { createHost, type OwnHost } from './own-host.ts';
import type { Spot } from './placement.ts';
import { badgeWords } from './sentences.ts';

/** The badge of one pupil. Its host element serves this pupil for life and is never given to another. */
export class PupilBadge {
  readonly key: string;
  readonly #host: OwnHost;
  readonly #button: HTMLButtonElement;
  #place: PupilPlace;
  #identity: string;
  view: PupilView;

  constructor(document: Document, view: PupilView, css: string) {
    this.key = view.verdict.pupil.key;
    this.view = view;
    this.#place = view.verdict.pupil.place;
    this.#identity = identityOf(this.#place);
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

  /** Puts the badge up for a fresh reading. The row was read in this same task, so it names this pupil. */
  show(view: PupilView, spot: Spot, ground: Ground, texts: OverlayTexts): void {
    this.view = view;
    this.#place = view.verdict.pupil.place;
    this.#identity = identityOf(this.#place);
    const { words, name } = badgeWords(texts, view);
    const { severity } = view.badge!.signal;
    setAttribute(this.#button, 'data-words', words);
    setAttribute(this.#button, 'aria-label', name);
    setAttribute(this.#button, 'class', `${severity} on-${ground}`);
    if (!this.#standsAt(spot)) spot.parent.insertBefore(this.element, spot.before);
    this.#host.show();
  }

  /** False as soon as the row no longer names this pupil, or the badge no longer stands in that row. */
  holds(): boolean {
    return (
      this.element.isConnected &&
      this.#place.nameElement.isConnected &&
      identityOf(this.#place) === this.#identity
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

function identityOf(place: PupilPlace): string {
  return place.identity.map((element) => element.textContent).join('\u0001');
}

/** Writes only what changed, so that an unchanged badge costs no style recalculation. */
function setAttribute(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
