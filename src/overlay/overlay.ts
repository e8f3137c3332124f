import type { ReadPlace } from '../lvs/reading/reading.ts';
import { askedFor } from './asking.ts';
import { listenToBadges } from './badge-events.ts';
import { Badges } from './badges.ts';
import { placeBeside, placeInCorner } from './card-position.ts';
import type { Dress } from './dress.ts';
import { groundOf } from './ground.ts';
import { hintCard } from './hint-card.ts';
import type { PageQuestion } from './messages.ts';
import type { FrameBar } from './one-bar.ts';
import { NameTaken } from './own-host.ts';
import type { PageWords, PupilWords } from './page-words.ts';
import { createPanel, type PanelHost } from './panel-host.ts';
import type { OnAnswer } from './question-box.ts';
import { type BarContent, statusBar } from './status-bar.ts';

/** The bar of a page that is not in a tab with other frames of ours. */
const ALONE: FrameBar = { says: null, elsewhere: [] };

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

/**
 * Prepares the overlay of one page; nothing is in the page until something is shown. `onAnswer` is called
 * with what a person clicked.
 */
export function createOverlay(
  document: Document,
  dress: Dress,
  practice: string | null,
  onAnswer: OnAnswer,
): Overlay {
  const life = new AbortController();
  const { signal } = life;
  const { texts } = dress;
  const panel = { css: dress.styles.panel, onEscape: closeCard, signal };
  const badges = new Badges(document, dress.styles.badge);
  let bar: PanelHost | null = null;
  let card: PanelHost | null = null;
  /** What this page itself has to say. */
  let content: BarContent | null = null;
  /** What the bar here says for the whole tab. */
  let tabBar: FrameBar = ALONE;
  /** What the person chose for the bar; null: nothing yet. */
  let barOpen: boolean | null = null;
  /** What the bar says now. */
  let drawn: BarContent | null = null;
  /** Whether a person asked for the words of all marks. */
  const allWords = askedFor(showMarks);
  /** The pupil whose card is open. */
  let cardKey: string | null = null;

  listenToBadges(
    document.defaultView!,
    badges,
    (badge) => toggleCard(badge.words),
    closeCard,
    signal,
  );

  function show(words: PageWords, places: ReadonlyMap<string, ReadPlace>): void {
    try {
      card ??= createPanel(document, 'vw-card', { ...panel, anyName: false });
      const unplaced = badges.show(words.signals, places, words.mark !== null && !allWords.now());
      setContent({ kind: 'read', words, unplaced });
    } catch (error) {
      if (!(error instanceof NameTaken)) throw error;
      showSentence(texts.namesTaken);
      return;
    }
    if (cardKey === null) return;
    const listed = [...words.signals, ...words.forColleague, ...words.near];
    const open = listed.find(({ key }) => key === cardKey);
    if (open) drawCard(open);
    else closeCard();
  }

  function showSentence(sentence: string, questions: PageQuestion[] = []): void {
    closeCard();
    badges.clear();
    setContent(sentence === '' ? null : { kind: 'sentence', sentence, questions });
  }

  /** Words of marks come and go; all else stays. */
  function showMarks(): void {
    if (signal.aborted || content?.kind !== 'read') return;
    badges.setMarks(content.words.mark !== null && !allWords.now());
    drawBar();
  }

  function setContent(next: BarContent | null): void {
    content = next;
    drawBar();
  }

  function setTabBar(next: FrameBar): void {
    tabBar = next;
    drawBar();
  }

  function drawBar(): void {
    const next = tabBar === null ? null : (foreign(tabBar) ?? content);
    const isNewSentence = next?.kind === 'sentence' && !isSame(next, drawn);
    if (isNewSentence) barOpen = null;
    drawn = next;
    if (next === null) {
      bar?.hide();
      return;
    }
    bar ??= createPanel(document, 'vw-bar', { ...panel, anyName: true });
    bar.draw(
      statusBar(document, {
        content: next,
        elsewhere: tabBar?.elsewhere ?? [],
        texts,
        practice,
        ground: groundOf(document.body),
        open: barOpen,
        onToggle(open) {
          barOpen = open;
          drawBar();
        },
        allWords: allWords.now(),
        onAllWords: () => (allWords.now() ? allWords.end() : allWords.begin()),
        onOpenCard: toggleCard,
        onAnswer,
      }),
    );
    placeInCorner(bar.element);
  }

  function toggleCard(words: PupilWords): void {
    const { key } = words;
    const again = cardKey === key;
    closeCard();
    if (again || !card) return;
    cardKey = key;
    drawCard(words);
    placeBeside(card.element, badges.ofKey(key)?.painted ?? bar?.element ?? card.element);
    card.focusHeading();
  }

  function drawCard(words: PupilWords): void {
    const ground = groundOf(document.body);
    card?.draw(hintCard(document, { words, texts, ground, onClose: closeCard }));
    badges.ofKey(words.key)?.setExpanded(true);
  }

  function closeCard(): void {
    if (cardKey === null) return;
    const badge = badges.ofKey(cardKey);
    // A focus outside the card is the person's own, and stays.
    const hadFocus = document.activeElement === card?.element;
    cardKey = null;
    card?.hide();
    badge?.setExpanded(false);
    if (hadFocus) badge ? badge.focus() : bar?.refocus();
  }

  function remove(): void {
    life.abort();
    badges.clear();
    bar?.element.remove();
    card?.element.remove();
  }

  return {
    ...{ show, showSentence, setTabBar, remove },
    hideStale: (records) => badges.hideStale(records),
  };
}

/** The words of another frame; its places are not in this one. */
function foreign(bar: NonNullable<FrameBar>): BarContent | null {
  return bar.says?.kind === 'read' ? { ...bar.says, unplaced: [] } : bar.says;
}

function isSame(sentence: BarContent & { kind: 'sentence' }, other: BarContent | null): boolean {
  return other?.kind === 'sentence' && other.sentence === sentence.sentence;
}
