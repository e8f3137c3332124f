/** Writes styles of one of our own hosts, also against the page's own sheet. */
export function set(host: HTMLElement, styles: Record<string, string>): void {
  for (const [name, value] of Object.entries(styles)) {
    host.style.setProperty(name, value, 'important');
  }
}

/** Takes back the `zoom` of a page as a whole, so that a pixel of ours is a pixel of the window. */
export function unzoom(host: HTMLElement): void {
  const zoom = host.ownerDocument.documentElement.currentCSSZoom ?? 1;
  if (zoom !== 1) set(host, { zoom: String(1 / zoom) });
}
