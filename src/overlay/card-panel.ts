import { fill } from '../texts/fill.ts';
import type { PageTexts } from '../texts/page.ts';
import { keepInside, placeBeside } from './card-position.ts';
import { groundOf } from './ground.ts';
import { hintCard } from './hint-card.ts';
import type { FromPage } from './messages.ts';
import type { PupilWords } from './page-words.ts';
import { createPanel, type PanelHost, type PanelOptions } from './panel-host.ts';

/** So long the background may take to note what a person said. */
const NOTED_MS = 5000;

/** The one hint card of a page, and what a person does in it. */
export interface CardPanel {
  /** The pupil whose card is open, or null. */
  key(): string | null;
  /** Opens the card of this pupil beside `anchor`, with the focus in it. Throws `NameTaken`. */
  open(words: PupilWords, anchor: () => Element | null): void;
  /** The page has new words: of the open card's pupil, or none. */
  update(listed: readonly PupilWords[]): void;
  close(): void;
  cover(isCovered: boolean): void;
  remove(): void;
}

/** What is open, and what was done with it. */
interface OpenCard {
  words: PupilWords;
  anchor: () => Element | null;
  showsNote: boolean;
  isSettled: boolean;
  /** What a person said of the signal, until the page's words show it. */
  pending: string | null;
}

/** Prepares the card; `onClosed` hears whether the focus was in it. */
export function createCard(
  document: Document,
  options: Omit<PanelOptions, 'onEscape'> & {
    texts: PageTexts;
    send: (message: FromPage) => void;
    onClosed: (key: string, hadFocus: boolean) => void;
  },
): CardPanel {
  const { texts, send, onClosed, signal } = options;
  let panel: PanelHost | null = null;
  let now: OpenCard | null = null;
  let drawn = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  document.defaultView!.addEventListener('resize', place, { signal });

  function draw(card: OpenCard): void {
    const { anchor: _anchor, pending: _pending, ...shown } = card;
    const ground = groundOf(document.body);
    const next = JSON.stringify([shown, ground]);
    if (next === drawn) return;
    drawn = next;
    const does = { close, openCase, copyNote, outcome };
    panel!.draw(hintCard(document, { ...shown, texts, does }), ground);
  }

  function place(): void {
    if (now) placeBeside(panel!.element, now.anchor() ?? panel!.element);
  }

  function open(words: PupilWords, anchor: OpenCard['anchor']): void {
    close();
    panel ??= createPanel(document, 'vw-card', { ...options, onEscape: close, anyName: false });
    now = { words, anchor, showsNote: false, isSettled: false, pending: null };
    draw(now);
    place();
    panel.focusHeading();
  }

  function update(listed: readonly PupilWords[]): void {
    if (!now) return;
    const { words: before, pending } = now;
    const words = listed.find(({ key }) => key === before.key);
    if (!words && pending === null) {
      if (!now.isSettled) close();
      return;
    }
    if (pending !== null && (!words || said(words) !== said(before))) {
      heard(fill(words ? texts.noted : texts.notedAndGone, { words: pending }));
    } else if (pending !== null && words?.card.refused) {
      heard(words.card.refused);
    }
    now = { ...now, words: words ?? before, isSettled: !words };
    draw(now);
    keepInside(panel!.element);
  }

  function outcome(id: (FromPage & { type: 'outcome' })['outcome'], said: string): void {
    if (!now || now.pending !== null) return;
    const { key, card } = now.words;
    now.pending = said;
    panel!.say('');
    timer = setTimeout(() => heard(texts.notNoted), NOTED_MS);
    send({ type: 'outcome', key, rule: card.rule, outcome: id });
  }

  function say(text: string): void {
    panel!.say(text);
    keepInside(panel!.element);
  }

  /** The outcome is no longer on its way: `text` says what became of it. */
  function heard(text: string): void {
    clearTimeout(timer);
    if (now) now.pending = null;
    say(text);
  }

  function openCase(): void {
    if (!now) return;
    send({ type: 'open-case', key: now.words.key });
    close();
  }

  async function copyNote(): Promise<void> {
    const card = now!;
    let copied = true;
    try {
      await navigator.clipboard.writeText(card.words.card.note);
    } catch {
      copied = false; // an unsafe address, or a frame that may not
    }
    if (now?.words.key !== card.words.key) return;
    now.showsNote = !copied;
    draw(now);
    say(copied ? texts.copied : texts.notCopied);
  }

  function close(): void {
    if (!now) return;
    const { key } = now.words;
    // A focus outside the card is the person's own, and stays.
    const hadFocus = document.activeElement === panel!.element;
    clearTimeout(timer);
    now = null;
    drawn = '';
    panel!.hide();
    onClosed(key, hadFocus);
  }

  return {
    ...{ open, update, close },
    key: () => now?.words.key ?? null,
    cover: (isCovered) => panel?.cover(isCovered),
    remove() {
      clearTimeout(timer);
      panel?.element.remove();
    },
  };
}

/** What changes when something was noted of the signal. */
function said({ card: { rule, logged } }: PupilWords): string {
  return [rule, ...logged].join('\n');
}
