import { JSDOM } from 'jsdom';
import { vi } from 'vitest';

/** A page in which the overlay can be drawn, and the closed roots that it makes there. */
export interface DrawnPage {
  document: Document;
  /** The closed root of the first host of this name that stands in the page. */
  rootOf(name: string): ShadowRoot;
  /** Whether a host of this name can be seen. */
  isShown(name: string): boolean;
}

/** The extension's own sheet: entrypoints/lvs.content/live.css. */
const LIVE = '<style>[vw-live] { display: inline !important }</style>';

/** Makes a page as the overlay's code finds it in a browser; only the test sees into its closed roots. */
export function drawnPage(body = '<p>Een lijst</p>'): DrawnPage {
  const { window } = new JSDOM(`<!doctype html>${LIVE}<body>${body}`, {
    pretendToBeVisual: true,
  });
  const { document } = window;
  const roots = new Map<Element, ShadowRoot>();
  const attach = window.Element.prototype.attachShadow;
  window.Element.prototype.attachShadow = function (this: Element, init: ShadowRootInit) {
    const root = attach.call(this, init);
    roots.set(this, root);
    return root;
  };
  window.Element.prototype.checkVisibility = function (this: Element) {
    return window.getComputedStyle(this).display !== 'none';
  };
  window.Element.prototype.scrollIntoView = () => {};
  window.matchMedia = () => ({ matches: false }) as MediaQueryList;
  document.elementsFromPoint = () => [];
  document.elementFromPoint = () => null;
  for (const name of ['AbortController', 'getComputedStyle', 'MutationObserver', 'Node'] as const) {
    vi.stubGlobal(name, window[name]);
  }
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => setTimeout(run));
  vi.stubGlobal('cancelAnimationFrame', (timer: number) => clearTimeout(timer));
  sizeOf(document.documentElement, { width: 1000, height: 800 });
  const hosts = (name: string) => [...document.querySelectorAll(name)];
  return {
    document,
    rootOf(name) {
      const root = hosts(name).flatMap((host) => roots.get(host) ?? [])[0];
      if (!root) throw new Error(`Expected a <${name}> of ours, found none.`);
      return root;
    },
    isShown: (name) => hosts(name).some((host) => host.hasAttribute('vw-live')),
  };
}

/** Gives an element a size as the inside of a window. */
export function sizeOf(element: Element, size: { width: number; height: number }): void {
  Object.defineProperty(element, 'clientWidth', { value: size.width, configurable: true });
  Object.defineProperty(element, 'clientHeight', { value: size.height, configurable: true });
}

/** Gives an element a place in the window. */
export function placeOf(
  element: Element,
  { left, top, width, height }: { left: number; top: number; width: number; height: number },
): void {
  element.getBoundingClientRect = () =>
    ({ left, top, width, height, right: left + width, bottom: top + height }) as DOMRect;
}
