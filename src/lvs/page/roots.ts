/** Blocks that other applications are put into; anything else with a shadow root has a name of its own. */
const PLACES = /^(?:ARTICLE|DIV|MAIN|SECTION)$/;
/** Nothing in a row or a picture is a list: tens of thousands of cells that need no look. */
const NO_LISTS = /^(?:TABLE|SELECT|svg)$/;

/**
 * The page and every open shadow root in it, also those in each other, outside ones first. Looked for in
 * elements with a name of their own (`dna-list`) and in empty blocks, outside the rows of tables and grids.
 */
export function* rootsOf(root: Document | ShadowRoot): Generator<Document | ShadowRoot> {
  yield root;
  const document = root.ownerDocument ?? (root as Document);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT, (node) => {
    const element = node as Element;
    const tag = element.tagName;
    if (NO_LISTS.test(tag) || element.getAttribute('role') === 'row')
      return NodeFilter.FILTER_REJECT;
    const isPlace = PLACES.test(tag) && element.firstElementChild === null;
    return isPlace || tag.includes('-') ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
  });
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { shadowRoot } = node as Element;
    if (shadowRoot) yield* rootsOf(shadowRoot);
  }
}
