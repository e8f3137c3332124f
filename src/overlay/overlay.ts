import { h, render } from 'preact';
import type { Day } from '../../rules/attendance/day.ts';
import type { PageView, PupilView } from '../signals/page-view.ts';
import { overlayTexts as texts } from '../texts/overlay.ts';
import { listenToBadges } from './badge-events.ts';
import { Badges } from './badges.ts';
import { placeBeside, placeInCorner } from './card-position.ts';
import { HintCard } from './hint-card.tsx';
import { createHost, createUnguessableHost, isOurs, NameTaken, type OwnHost } from './own-host.ts';
import panelCss from './panel.css?inline';
import { type BarContent, StatusBar } from './status-bar.tsx';

/** Everything that Verzuimwijzer shows inside an LVS page. */
export interface Overlay {
  show(view: PageView): void;
  /** No badges, and one sentence; an empty sentence shows nothing at all. */
  showSentence(sentence: string): void;
  /** To be called inside the observer's callback. */
  hideStale(records: readonly MutationRecord[]): void;
  isOurs(node: Node): boolean;
  /** Leaves the page as it was. */
  remove(): void;
}

/** Prepares the overlay of one page; nothing is in the page until something is shown. */
export function createOverlay(document: Document, practiceDate: Day | null): Overlay {
  const life = new AbortController();
  const badges = new Badges(document);
  let bar: OwnHost | null = null;
  let card: OwnHost | null = null;
  let content: BarContent | null = null;
  let barOpen = false;
  let cardKey: string | null = null;

  listenToBadges(
    document.defaultView!,
    badges,
    (badge) => toggleCard(badge.view),
    closeCard,
    life.signal,
  );

  function show(view: PageView): void {
    try {
      const unplaced = badges.show(view.pupils.filter(({ badge }) => badge !== null));
      card ??= panel('vw-card');
      bar ??= panel('vw-bar');
      content = { kind: 'read', view, unplaced, practiceDate };
      renderBar();
      const open = view.pupils.find((pupil) => pupil.verdict.pupil.key === cardKey);
      if (cardKey !== null) open?.badge ? renderCard(open) : closeCard();
    } catch (error) {
      if (!(error instanceof NameTaken)) throw error;
      badges.clear();
      showSentence(texts.namesTaken);
    }
  }

  function showSentence(sentence: string): void {
    badges.clear();
    closeCard();
    if (sentence === '') {
      bar?.hide();
      return;
    }
    bar ??= sentencePanel();
    content = { kind: 'sentence', sentence, practiceDate };
    renderBar();
  }

  function renderBar(): void {
    if (!bar || !content) return;
    const onToggle = () => {
      barOpen = !barOpen;
      renderBar();
    };
    render(h(StatusBar, { content, open: barOpen, onToggle, onOpenCard: toggleCard }), bar.root);
    placeInCorner(bar.element);
    attach(bar);
  }

  function toggleCard(view: PupilView): void {
    const again = cardKey === view.verdict.pupil.key;
    closeCard();
    if (again || !card) return;
    cardKey = view.verdict.pupil.key;
    renderCard(view);
    placeBeside(card.element, badges.ofKey(cardKey)?.element ?? bar!.element);
    card.root.querySelector('h2')?.focus();
  }

  function renderCard(view: PupilView): void {
    if (!card) return;
    render(h(HintCard, { view, onClose: closeCard }), card.root);
    const badge = badges.ofKey(view.verdict.pupil.key);
    if (badge) badge.expanded = true;
    attach(card);
  }

  function closeCard(): void {
    if (cardKey === null) return;
    const badge = badges.ofKey(cardKey);
    cardKey = null;
    card?.hide();
    if (badge) {
      badge.expanded = false;
      badge.focus();
    }
  }

  function panel(name: 'vw-bar' | 'vw-card'): OwnHost {
    return quiet(createHost(document, name, panelCss));
  }

  function sentencePanel(): OwnHost {
    try {
      return panel('vw-bar');
    } catch (error) {
      if (error instanceof NameTaken) return quiet(createUnguessableHost(document, panelCss));
      throw error;
    }
  }

  /** Keeps clicks and keys in our panels from bubbling on to the page. */
  function quiet(host: OwnHost): OwnHost {
    for (const type of [
      'pointerdown',
      'mousedown',
      'mouseup',
      'click',
      'dblclick',
      'keydown',
      'keyup',
    ]) {
      host.element.addEventListener(type, (event) => event.stopPropagation(), {
        signal: life.signal,
      });
    }
    host.root.addEventListener('keydown', (event) => {
      if ((event as KeyboardEvent).key === 'Escape') closeCard();
    });
    return host;
  }

  /** Outside `body`, so that a page that draws its body anew does not take our panels along. */
  function attach(host: OwnHost): void {
    if (!host.element.isConnected) document.documentElement.append(host.element);
    host.show();
  }

  function remove(): void {
    life.abort();
    badges.clear();
    for (const host of [bar, card]) {
      if (!host) continue;
      render(null, host.root);
      host.element.remove();
    }
  }

  return { show, showSentence, hideStale: (records) => badges.hideStale(records), isOurs, remove };
}
