import type { ReadPlace } from '../lvs/reading/reading.ts';
import { fill } from '../texts/fill.ts';
import { listenToBadges } from './badge-events.ts';
import { Badges } from './badges.ts';
import { createBar } from './bar-panel.ts';
import { createCard } from './card-panel.ts';
import { watchModals } from './covering-modal.ts';
import type { Dress } from './dress.ts';
import type { FromPage, PageQuestion } from './messages.ts';
import type { FrameBar } from './one-bar.ts';
import { NameTaken, removeCopies } from './own-host.ts';
import type { PageWords, PupilWords } from './page-words.ts';
import { listedPupils } from './pupil-list.ts';
import type { OnAnswer } from './question-box.ts';
import { createRing } from './row-ring.ts';
import { withinReach } from './today-list.ts';

/** Everything that Verzuimwijzer shows inside an LVS page. */
export interface Overlay {
  /** `places`: where the reading found each pupil. */
  show(words: PageWords, places: ReadonlyMap<string, ReadPlace>): void;
  /** No badges, and one sentence with what is asked; an empty sentence shows nothing at all. */
  showSentence(sentence: string, questions?: PageQuestion[]): void;
  /** Who has the bar of this tab; without a word of it, this page is alone and has its own. */
  setTabBar(bar: FrameBar): void;
  /** To be called inside the observer's callback. */
  hideStale(records: readonly MutationRecord[]): void;
  /** Leaves the page as it was. */
  remove(): void;
}

/** What a person does in the overlay, on its way to the background. */
export interface OverlaySays {
  answer: OnAnswer;
  send(message: FromPage): void;
}

/** Prepares the overlay of one page; nothing is in the page until something is shown. */
export function createOverlay(
  document: Document,
  { styles, texts }: Dress,
  practice: string | null,
  says: OverlaySays,
): Overlay {
  const life = new AbortController();
  const { signal } = life;
  // What a former version left hidden would be seen again through the sheet of this one.
  removeCopies(document);
  let words: PageWords | null = null;
  let places: ReadonlyMap<string, ReadPlace> = new Map();
  const badges = new Badges(document, styles.badge);
  const ring = createRing(document, styles.ring);
  const card = createCard(document, {
    ...{ css: styles.card, texts, signal },
    ...{ send: says.send, onClosed: giveFocusBack },
  });
  const bar = createBar(document, {
    ...{ css: styles.bar, texts, practice, signal },
    does: { openCard: toggleCard, go, answer: says.answer },
    onAllWords: () => badges.setMarks(areMarks()),
    onEscape: closeCard,
  });
  const modal = watchModals(document, holdsList, cover, signal);
  listenToBadges(
    document.defaultView!,
    badges,
    (badge) => toggleCard(badge.words),
    () => card.close(),
    signal,
  );

  /** Where the page took a name of ours, it could read what we show: then nothing but a sentence is shown. */
  function unlessTaken(draw: () => void): void {
    try {
      draw();
    } catch (error) {
      if (!(error instanceof NameTaken)) throw error;
      showSentence(texts.namesTaken);
    }
  }

  function areMarks(): boolean {
    return words !== null && words.mark !== null && !bar.allWords();
  }

  function show(next: PageWords, found: ReadonlyMap<string, ReadPlace>): void {
    words = next;
    places = found;
    const focused = badges.focusedKey();
    unlessTaken(() => {
      const unplaced = badges.show(next.signals, found, areMarks());
      bar.setContent({ kind: 'read', words: withinReach(next, found), unplaced });
    });
    cover();
    card.update(listedPupils(next));
    if (focused !== null && badges.ofKey(focused) === null && isNowhere(document.activeElement)) {
      bar.focusPupil(focused);
    }
  }

  function showSentence(sentence: string, questions: PageQuestion[] = []): void {
    words = null;
    places = new Map();
    card.close();
    ring.remove();
    badges.clear();
    bar.setContent(sentence === '' ? null : { kind: 'sentence', sentence, questions });
  }

  function toggleCard(of: PupilWords): void {
    const again = card.key() === of.key;
    card.close();
    if (again) return;
    unlessTaken(() => card.open(of, () => badges.ofKey(of.key)?.painted ?? bar.element()));
    badges.ofKey(of.key)?.setExpanded(true);
  }

  function giveFocusBack(key: string, hadFocus: boolean): void {
    const badge = badges.ofKey(key);
    badge?.setExpanded(false);
    if (hadFocus) badge ? badge.focus() : bar.focusPupil(key);
  }

  function closeCard(): boolean {
    const wasOpen = card.key() !== null;
    card.close();
    return wasOpen;
  }

  function go(key: string, pupil: string, of: PupilWords | null): void {
    const place = places.get(key);
    if (!place) {
      if (of !== null) toggleCard(of);
      return;
    }
    card.close();
    bar.makeRoom();
    unlessTaken(() => ring.around(place));
    const badge = badges.ofKey(key);
    if (badge) badge.focus({ preventScroll: true });
    else bar.say(fill(texts.ringed, { pupil }));
  }

  function holdsList(element: Element): boolean {
    const [first] = places.values();
    return first !== undefined && element.contains(first.nameElement);
  }

  function cover(): void {
    const isCovered = modal.isThere();
    badges.setCovered(isCovered);
    bar.cover(isCovered);
    card.cover(isCovered);
    if (isCovered) ring.remove();
  }

  function remove(): void {
    life.abort();
    badges.clear();
    ring.remove();
    bar.remove();
    card.remove();
  }

  return {
    ...{ show, showSentence, remove },
    setTabBar: bar.setTabBar,
    hideStale(records) {
      badges.hideStale(records);
      ring.hideStale();
      modal.look();
    },
  };
}

/** Whether the focus is on nothing: what had it is gone. */
function isNowhere(active: Element | null): boolean {
  return active === null || active === active.ownerDocument.body;
}
