const TEXTS = ['title', 'aria-label', 'placeholder'];

/**
 * The words that a sample holds as they are, each once, read from the sample itself: what a person has to
 * look at before it is passed on. Shapes are no words.
 */
export function keptWords(html: string): string[] {
  const sample = new DOMParser().parseFromString(html, 'text/html');
  const texts: string[] = [];
  collect(sample.body, texts);
  const words = texts.map((text) => text.trim()).filter((text) => /[^\P{L}aA]/u.test(text));
  return [...new Set(words)].sort((a, b) => a.localeCompare(b, 'nl'));
}

/** A template, in which a shadow root stands, keeps what is in it apart. */
function collect(node: Node, texts: string[]): void {
  if (node instanceof Text) texts.push(node.data);
  if (node instanceof Element) {
    for (const name of TEXTS) texts.push(node.getAttribute(name) ?? '');
  }
  const inside = node instanceof HTMLTemplateElement ? node.content : node;
  for (const child of inside.childNodes) collect(child, texts);
}
