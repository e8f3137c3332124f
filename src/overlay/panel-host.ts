import {
  createHost,
  createUnguessableHost,
  INPUT_EVENTS,
  NameTaken,
  type OwnHost,
} from './own-host.ts';

/** A panel of ours at the edge of the page: the status bar or the hint card. */
export interface PanelHost {
  element: HTMLElement;
  /** Shows this content; the focus stays on the control of the same name. */
  draw(content: HTMLElement): void;
  focusHeading(): void;
  /** Gives the focus back to the control that last had it. */
  refocus(): void;
  hide(): void;
}

/** Makes a panel. Throws `NameTaken` when the page has defined the name, unless it may take another. */
export function createPanel(
  document: Document,
  name: 'vw-bar' | 'vw-card',
  options: { css: string; onEscape: () => void; anyName: boolean; signal: AbortSignal },
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
  const refocus = () => {
    const controls = [...root.querySelectorAll<HTMLElement>('button, h2')];
    // A question that was answered is gone; then the focus stays in the panel.
    (controls.find((control) => controlName(control) === last) ?? controls[0])?.focus();
  };
  return {
    element,
    draw(content) {
      const hadFocus = root.activeElement !== null;
      for (const old of [...root.children]) if (old.tagName !== 'STYLE') old.remove();
      root.append(content);
      // Outside `body`, so that a page that draws its body anew does not take our panels along.
      if (!element.isConnected) document.documentElement.append(element);
      host.show();
      if (hadFocus) refocus();
    },
    refocus,
    focusHeading: () => root.querySelector('h2')?.focus(),
    hide: () => host.hide(),
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

/** What a control is called in every drawing: its class, or else its words. */
function controlName({ className, textContent }: HTMLElement): string {
  return className || textContent;
}
