import type { PageTexts } from '../texts/page.ts';
import { askedFor } from './asking.ts';
import { type BarCorner, barCorner } from './bar-corner.ts';
import { isSmall } from './card-position.ts';
import { groundOf } from './ground.ts';
import type { FrameBar } from './one-bar.ts';
import { createPanel, type PanelHost, type PanelOptions } from './panel-host.ts';
import { saidOnce } from './said-once.ts';
import { type BarContent, type BarDoes, statusBar } from './status-bar.ts';
import { withinReach } from './today-list.ts';

/** The bar of a page that is not in a tab with other frames of ours. */
const ALONE: FrameBar = { says: null, elsewhere: [] };
/** A screen reader hears what changes in an element that has been there for a while, in milliseconds. */
const HEARD_AFTER_MS = 500;

/** The status bar of one page: what it says, and what a person chose for it. */
export interface BarPanel {
  /** What this page itself has to say; null: nothing. */
  setContent(content: BarContent | null): void;
  /** Who has the bar of this tab; without a word of it, this page is alone and has its own. */
  setTabBar(bar: FrameBar): void;
  /** Whether a person asked for the words of all marks. */
  allWords(): boolean;
  /** Says something to a screen reader. */
  say(text: string): void;
  /** Closes what a person opened, where it leaves no room for the page. */
  makeRoom(): void;
  /** Gives the focus to what the bar has of a pupil, or else to the control that last had it. */
  focusPupil(key: string): void;
  element(): HTMLElement | null;
  cover(isCovered: boolean): void;
  remove(): void;
}

/** Prepares the bar; nothing is in the page until it has something to say. */
export function createBar(
  document: Document,
  options: Omit<PanelOptions, 'onEscape'> & {
    texts: PageTexts;
    practice: string | null;
    does: Pick<BarDoes, 'openCard' | 'go' | 'answer'>;
    /** A person asked for the words of all marks, or these were taken back. */
    onAllWords: () => void;
    onEscape: () => boolean;
  },
): BarPanel {
  const { texts, practice, onAllWords, signal } = options;
  let panel: PanelHost | null = null;
  let corner: BarCorner | null = null;
  let content: BarContent | null = null;
  /** What the bar here says for the whole tab. */
  let tabBar: FrameBar = ALONE;
  /** What the person chose for the bar; null: nothing yet. */
  let open: boolean | null = null;
  /** What the bar says now. */
  let said: BarContent | null = null;
  let drawn = '';
  let saying: ReturnType<typeof setTimeout>;
  const isNews = saidOnce();
  const asked = askedFor(() => {
    if (signal.aborted) return;
    onAllWords();
    draw();
  });
  document.defaultView!.addEventListener('resize', draw, { signal });
  const does: BarDoes = {
    ...options.does,
    toggle,
    allWords: () => (asked.now() ? asked.end() : asked.begin()),
    move: () => corner?.next(),
  };

  function toggle(wanted: boolean): void {
    open = wanted;
    draw();
  }

  function draw(): void {
    const next = tabBar === null ? null : (foreign(tabBar) ?? content);
    if (next?.kind === 'sentence' && !isSame(next, said)) open = null;
    said = next;
    if (next === null) {
      drawn = '';
      say('');
      panel?.hide();
      return;
    }
    const elsewhere = tabBar?.elsewhere ?? [];
    // Where there is no room a question waits until it is asked for; a sentence is all that there is.
    const waits = open === null && next.kind === 'read' && isSmall(document);
    const shown = { content: next, elsewhere, open: waits ? false : open, allWords: asked.now() };
    const ground = groundOf(document.body);
    const text = JSON.stringify([shown, ground]);
    if (text !== drawn) {
      drawn = text;
      panel ??= createPanel(document, 'vw-bar', { ...options, onEscape, anyName: true });
      corner ??= barCorner(panel.element, () => open !== true, signal);
      panel.draw(statusBar(document, { ...shown, texts, practice, does }), ground);
      tell(next);
    }
    requestAnimationFrame(corner!.check);
  }

  function onEscape(): void {
    if (!options.onEscape() && open === true) toggle(false);
  }

  function tell(next: BarContent): void {
    const meaning = next.kind === 'sentence' ? next.sentence : (next.words.bar.summary[0] ?? '');
    const { pathname, search, hash } = document.location;
    if (isNews(pathname + search + hash, meaning)) say(`${texts.product}: ${meaning}`);
    // What was said of a reading goes with it.
    else if (next.kind === 'sentence') say('');
  }

  function say(text: string): void {
    clearTimeout(saying);
    panel?.say('');
    saying = setTimeout(() => panel?.say(text), HEARD_AFTER_MS);
  }

  return {
    setContent(next) {
      content = next;
      draw();
    },
    setTabBar(next) {
      tabBar = next;
      draw();
    },
    allWords: asked.now,
    say,
    makeRoom() {
      if (isSmall(document)) toggle(false);
    },
    focusPupil(key) {
      if (!panel?.focusOn(`pupil ${key}`)) panel?.refocus();
    },
    element: () => panel?.element ?? null,
    cover: (isCovered) => panel?.cover(isCovered),
    remove: () => panel?.element.remove(),
  };
}

/** The words of another frame; its places are not in this one. */
function foreign(bar: NonNullable<FrameBar>): BarContent | null {
  if (bar.says?.kind !== 'read') return bar.says;
  return { kind: 'read', words: withinReach(bar.says.words, new Map()), unplaced: [] };
}

function isSame(sentence: BarContent & { kind: 'sentence' }, other: BarContent | null): boolean {
  return other?.kind === 'sentence' && other.sentence === sentence.sentence;
}
