import { namesSame, type ReadPlace } from '../lvs/reading/reading.ts';
import { groundOf } from './ground.ts';
import { isOurs, removeCopies } from './own-host.ts';
import type { PupilWords } from './page-words.ts';
import { spotFor } from './placement.ts';
import { PupilBadge } from './pupil-badge.ts';

/** Above this many node comparisons it is cheaper to hide every badge at once. */
const HIDE_ALL_FROM = 20_000;

/** All badges of one page, by pupil. */
export class Badges {
  readonly #byKey = new Map<string, PupilBadge>();
  readonly #document: Document;
  readonly #css: string;
  /** The pupil whose badge is the tab stop of all badges. */
  #reachableKey: string | null = null;
  /** The pupil whose badge has the focus: it gets it back when the page draws its row anew. */
  #focusedKey: string | null = null;

  constructor(document: Document, css: string) {
    this.#document = document;
    this.#css = css;
  }

  /**
   * Makes the page show exactly these badges, at the places where their pupils were read. Who no longer
   * stands there gets none: the page is about to be read again. Gives back the pupils for whom the page
   * has no place. `areMarks`: without words until a person asks.
   */
  show(
    pupils: PupilWords[],
    places: ReadonlyMap<string, ReadPlace>,
    areMarks: boolean,
  ): PupilWords[] {
    removeCopies(this.#document, 'vw-badge');
    const unplaced: PupilWords[] = [];
    const wanted = new Set<string>();
    const spots = pupils.flatMap((words) => {
      const place = places.get(words.key);
      return place && namesSame(place) ? [{ words, place, spot: spotFor(place) }] : [];
    });
    const ground = groundOf(spots.find(({ spot }) => spot)?.spot?.parent ?? this.#document.body);
    for (const { words, place, spot } of spots) {
      if (spot === null) {
        unplaced.push(words);
        continue;
      }
      wanted.add(words.key);
      const badge =
        this.#byKey.get(words.key) ?? new PupilBadge(this.#document, words, place, this.#css);
      this.#byKey.set(words.key, badge);
      badge.show(words, place, spot, ground, areMarks);
    }
    for (const [key, badge] of this.#byKey) {
      if (wanted.has(key)) continue;
      badge.remove();
      this.#byKey.delete(key);
    }
    this.#restoreFocus();
    return unplaced;
  }

  /** Hides every badge that the page's changes may have put at another pupil. Runs before the next paint. */
  hideStale(records: readonly MutationRecord[]): void {
    const moved: Element[] = [];
    for (const { addedNodes, removedNodes } of records) {
      for (const node of [...addedNodes, ...removedNodes]) {
        if (node.nodeType === 1 && !isOurs(node)) moved.push(node as Element);
      }
    }
    const all = moved.length * this.#byKey.size > HIDE_ALL_FROM;
    for (const badge of this.#byKey.values()) {
      if (all || !badge.holds() || moved.some((node) => node.contains(badge.element))) badge.hide();
    }
  }

  /** Takes the words of all badges away until a person asks, or gives them back. */
  setMarks(areMarks: boolean): void {
    for (const badge of this.#byKey.values()) badge.setMark(areMarks);
  }

  clear(): void {
    for (const badge of this.#byKey.values()) badge.remove();
    this.#byKey.clear();
  }

  /** The badge whose host this is, or null. */
  of(element: EventTarget | null): PupilBadge | null {
    for (const badge of this.#byKey.values()) if (badge.element === element) return badge;
    return null;
  }

  ofKey(key: string): PupilBadge | null {
    return this.#byKey.get(key) ?? null;
  }

  /** Badges in the order in which they stand on the page. */
  inOrder(): PupilBadge[] {
    return [...this.#byKey.values()]
      .filter((badge) => badge.element.isConnected)
      .sort((a, b) =>
        a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
      );
  }

  /** Makes one badge the tab stop of all: all badges together are a single stop. */
  makeReachable(reachable: PupilBadge | null): void {
    for (const badge of this.#byKey.values()) badge.setReachable(badge === reachable);
    if (reachable) this.#reachableKey = reachable.key;
  }

  /** Takes all badges out of sight and out of reach, without moving anything of the page, or brings them back. */
  setCovered(isCovered: boolean): void {
    for (const badge of this.#byKey.values()) badge.setCovered(isCovered);
  }

  /** The pupil whose badge has the focus, or had it when the page drew its row anew; null: it is elsewhere. */
  focusedKey(): string | null {
    return this.#focusedKey;
  }

  /** Remembers where the focus went: to a badge, or elsewhere. */
  noteFocus(target: EventTarget | null): void {
    this.#focusedKey = this.of(target)?.key ?? null;
  }

  #restoreFocus(): void {
    const reachable = this.#reachableKey === null ? undefined : this.#byKey.get(this.#reachableKey);
    this.makeReachable(reachable ?? this.inOrder()[0] ?? null);
    const focused = this.#focusedKey === null ? undefined : this.#byKey.get(this.#focusedKey);
    const { activeElement, body } = this.#document;
    if (focused && (activeElement === null || activeElement === body)) focused.focus();
  }
}
