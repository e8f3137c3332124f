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
  return {
    element,
    draw(content) {
      const focused = root.activeElement && controlName(root.activeElement);
      for (const old of [...root.children]) if (old.tagName !== 'STYLE') old.remove();
      root.append(content);
      // Outside `body`, so that a page that draws its body anew does not take our panels along.
      if (!element.isConnected) document.documentElement.append(element);
      host.show();
      if (focused === null) return;
      const control = [...root.querySelectorAll('button, h2')].find(
        (c) => controlName(c) === focused,
      );
      if (control) (control as HTMLElement).focus();
    },
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

function controlName(element: Element): string {
  return `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent}`;
}
