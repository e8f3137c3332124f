/**
 * Who may have a shadow root with a list in it: an element of the page's own making, or an empty block
 * that a part of another application was put into. The tags that a page has most of are left out first,
 * so that the browser looks and not we: a page has tens of thousands of cells.
 */
const HOSTS =
  ':not(a, b, br, button, col, div, em, i, img, input, label, li, option, p, path, script, span, strong, svg, table, tbody, td, th, thead, tr, ul, use), div:empty, main:empty, section:empty, article:empty';

/** The page and every open shadow root in it, also those in each other, outside ones first. */
export function* rootsOf(root: Document | ShadowRoot): Generator<Document | ShadowRoot> {
  yield root;
  for (const { shadowRoot } of root.querySelectorAll(HOSTS)) {
    if (shadowRoot) yield* rootsOf(shadowRoot);
  }
}
