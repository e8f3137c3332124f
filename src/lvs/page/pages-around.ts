/** The page, and the pages that hold it in a frame as far as they are of its origin, the nearest first. */
export function pagesAround(document: Document): Document[] {
  const pages = [document];
  try {
    for (let view: Window | null = document.defaultView; view && view !== view.parent; ) {
      view = view.parent;
      pages.push(view.document);
    }
  } catch {} // another origin's
  return pages;
}
