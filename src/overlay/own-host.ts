/**
 * The elements that Verzuimwijzer adds to a page: one custom name each, a closed shadow root, and
 * nothing else of ours anywhere in the page. `own-host` is the only place that touches shadow roots.
 *
 * A host is hidden by its own inline style and shown by the extension's style sheet for the attribute
 * `vw-live` (entrypoints/lvs.content/live.css). When the extension goes, its sheet goes, and with it
 * all that can be seen; Firefox gives no other sign (design.md promise 5).
 */
export interface OwnHost {
  element: HTMLElement;
  root: ShadowRoot;
  show(): void;
  hide(): void;
}

export type HostName = 'vw-badge' | 'vw-bar' | 'vw-card' | 'vw-outline' | 'vw-ring';

/** What a click or key does on the way to its meaning; the page's own handlers must hear none of it on ours. */
export const INPUT_EVENTS =
  'pointerdown pointerup mousedown mouseup touchstart touchend click dblclick auxclick contextmenu keydown keyup keypress'.split(
    ' ',
  );

const LIVE = 'vw-live';
const ours = new WeakSet<Node>();

/** Thrown when the page has defined an element of our name: its code could read what we put in it. */
export class NameTaken extends Error {
  constructor(name: string) {
    super(
      `The page has defined <${name}> itself, so its code could read what Verzuimwijzer shows.`,
    );
  }
}

/** Makes a hidden host with a closed root and its style. Throws `NameTaken`. */
export function createHost(document: Document, name: HostName, css: string): OwnHost {
  const element = document.createElement(name);
  if (element.matches(':defined')) throw new NameTaken(name);
  return prepare(element, css);
}

/** A host under a name that no page can have defined beforehand, for saying that ours are taken. */
export function createUnguessableHost(document: Document, css: string): OwnHost {
  const letters = crypto.getRandomValues(new Uint8Array(12));
  const suffix = Array.from(letters, (n) => String.fromCharCode(97 + (n % 26))).join('');
  return prepare(document.createElement(`vw-${suffix}`), css);
}

/** Whether a node is one of ours, so that the page watcher can leave it out. */
export function isOurs(node: Node): boolean {
  return ours.has(node);
}

/**
 * Removes what looks like a host of ours and is none of this script's: copies that the page made by
 * cloning its rows, and what a former version of us left. `*`: of any name.
 */
export function removeCopies(document: Document, name: HostName | '*' = '*'): void {
  for (const copy of document.querySelectorAll(`${name}[${LIVE}]`)) {
    if (copy.localName.startsWith('vw-') && !ours.has(copy)) {
      ours.add(copy);
      copy.remove();
    }
  }
}

function prepare(element: HTMLElement, css: string): OwnHost {
  const root = element.attachShadow({ mode: 'closed' });
  ours.add(element);
  element.lang = 'nl';
  element.style.setProperty('display', 'none');
  addStyle(root, css);
  return {
    element,
    root,
    show: () => element.setAttribute(LIVE, ''),
    hide: () => element.removeAttribute(LIVE),
  };
}

const sheets = new Map<string, CSSStyleSheet>();

/** One constructed sheet for all hosts of a kind; a style element where the browser refuses that. */
function addStyle(root: ShadowRoot, css: string): void {
  try {
    let sheet = sheets.get(css);
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      sheets.set(css, sheet);
    }
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = root.ownerDocument.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
