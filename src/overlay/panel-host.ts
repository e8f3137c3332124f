import type { Ground } from './ground.ts';
import {
  createHost,
  createUnguessableHost,
  INPUT_EVENTS,
  NameTaken,
  type OwnHost,
} from './own-host.ts';
import { unzoom } from './own-styles.ts';

/** A panel of ours at the edge of the page: the status bar or the hint card. */
export interface PanelHost {
  element: HTMLElement;
  /** Shows this content; the focus stays on the control of the same name, and open parts stay open. */
  draw(content: HTMLElement, ground: Ground): void;
  /** Says something politely, below the content; it stays until something else is said. */
  say(text: string): void;
  focusHeading(): void;
  /** Gives the focus to the control with this `data-id`; false when there is none. */
  focusOn(id: string): boolean;
  /** Gives the focus back to the control that last had it. */
  refocus(): void;
  hide(): void;
  /** Takes it out of sight while something of the page lies over all. */
  cover(isCovered: boolean): void;
}

export interface PanelOptions {
  css: string;
  onEscape: () => void;
  signal: AbortSignal;
}

/** Makes a panel. Throws `NameTaken` when the page has defined the name, unless it may take another. */
export function createPanel(
  document: Document,
  name: 'vw-bar' | 'vw-card',
  options: PanelOptions & { anyName: boolean },
): PanelHost {
  const host = hostFor(document, name, options);
  const { element, root } = host;
  for (const type of INPUT_EVENTS) {
    element.addEventListener(type, (event) => event.stopPropagation(), { signal: options.signal });
  }
  root.addEventListener('keydown', (event) => {
    if ((event as KeyboardEvent).key === 'Escape') options.onEscape();
  });
  let last = '';
  root.addEventListener('focusin', ({ target }) => {
    last = controlName(target as HTMLElement);
  });
  const frame = document.createElement('div');
  frame.className = 'panel';
  // Stays while the content changes: what is said must stand in an element that was there before.
  const said = document.createElement('p');
  said.className = 'said';
  said.setAttribute('role', 'status');
  frame.append(said);
  root.append(frame);
  let isWanted = false;
  let isCovered = false;

  const controls = () => [
    ...root.querySelectorAll<HTMLElement>('h2, button, summary, [tabindex="0"]'),
  ];
  const refocus = () => {
    const all = controls();
    // A control that went leaves the focus in the panel, at its beginning.
    (all.find((control) => controlName(control) === last) ?? all[0])?.focus();
  };
  const dress = () => (isWanted && !isCovered ? host.show() : host.hide());
  return {
    element,
    draw(content, ground) {
      const hadFocus = root.activeElement !== null;
      for (const { className } of root.querySelectorAll('details[open]')) {
        for (const same of content.getElementsByClassName(className)) {
          same.setAttribute('open', '');
        }
      }
      if (said.previousSibling) said.previousSibling.replaceWith(content);
      else frame.prepend(content);
      element.toggleAttribute('vw-dark', ground === 'dark');
      // Outside `body`, so that a page that draws its body anew does not take our panels along.
      if (!element.isConnected) document.documentElement.append(element);
      unzoom(element);
      isWanted = true;
      dress();
      if (hadFocus) refocus();
    },
    say(text) {
      said.textContent = text;
    },
    refocus,
    focusHeading: () => root.querySelector('h2')?.focus(),
    focusOn(id) {
      const control = controls().find(({ dataset }) => dataset.id === id);
      control?.focus();
      return control !== undefined;
    },
    hide() {
      isWanted = false;
      said.textContent = '';
      dress();
    },
    cover(covered) {
      isCovered = covered;
      dress();
    },
  };
}

function hostFor(
  document: Document,
  name: 'vw-bar' | 'vw-card',
  { css, anyName }: { css: string; anyName: boolean },
): OwnHost {
  try {
    return createHost(document, name, css);
  } catch (error) {
    if (error instanceof NameTaken && anyName) return createUnguessableHost(document, css);
    throw error;
  }
}

/** What a control is called in every drawing: its `data-id`, its class, or else its words. */
function controlName({ dataset, className, textContent }: HTMLElement): string {
  return dataset.id || className || textContent;
}
