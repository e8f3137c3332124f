import type { NodeRef, TestPage, TreeNode } from './browser.ts';

/** A badge as a person meets it: what is shown, what is spoken, and where it stands. */
export interface Badge {
  /** The words shown. */
  words: string;
  /** The accessible name: words, pupil, next step. */
  name: string;
  /** The pupil's name as the accessible name gives it. */
  pupil: string;
  /** Next step in words. */
  step: string;
  /** Is it really painted: its host has a box and is not hidden. */
  visible: boolean;
  /** Text of the row it stands in, as the page's own scripts see it. */
  rowText: string;
  /** The button in the closed root. */
  button: TreeNode;
  host: TreeNode;
}

/** All badges of the page, in document order, hidden ones included. */
export async function badges(page: TestPage): Promise<Badge[]> {
  const hosts = await page.trees(elementsNamed, 'vw-badge');
  const read = hosts.map(async (host): Promise<Badge | null> => {
    const button = find(host, (node) => node.tag === 'button');
    if (!button) return null;
    const name = button.attributes['aria-label'] ?? '';
    const [, pupil = '', step = ''] = withoutIsolates(name).split(' – ');
    const { visible, rowText } = await page.evaluateOn(host.ref, standing);
    const words = button.attributes['data-words'] ?? '';
    return { words, name, pupil, step, visible, rowText, button, host };
  });
  return (await Promise.all(read)).filter((badge) => badge !== null);
}

/** The pupil that a badge host serves, by its accessible name; null when it has none. */
export function pupilOf(host: TreeNode): string | null {
  const button = find(host, (node) => node.tag === 'button');
  return withoutIsolates(button?.attributes['aria-label'] ?? '').split(' – ')[1] ?? null;
}

/** Direction marks around a name are no part of the name. */
function withoutIsolates(text: string): string {
  return text.replace(/[\u200e\u200f\u2066-\u2069]/g, '');
}

/** The badges that are painted. */
export async function visibleBadges(page: TestPage): Promise<Badge[]> {
  return (await badges(page)).filter(({ visible }) => visible);
}

/** Text of the status bar, or of the sentence in its place; null when none is painted. */
export async function bar(page: TestPage): Promise<string | null> {
  return (await shownText(page, 'vw-bar')) ?? shownText(page, 'vw-*');
}

/** Text of the hint card, or null when none is open. */
export function card(page: TestPage): Promise<string | null> {
  return shownText(page, 'vw-card');
}

/** The button in the hint card whose words start so, or null. */
export async function cardButton(page: TestPage, words: string): Promise<NodeRef | null> {
  for (const host of await page.trees(elementsNamed, 'vw-card')) {
    const isIt = (node: TreeNode) => node.tag === 'button' && textOf([node]).startsWith(words);
    const button = find(host, isIt);
    if (button) return button.ref;
  }
  return null;
}

/** Clicks the badge of the pupil whose name starts so. */
export async function clickBadge(page: TestPage, pupil: string): Promise<void> {
  const all = await visibleBadges(page);
  const badge = all.find((candidate) => candidate.pupil.startsWith(pupil));
  if (!badge) {
    const found = all.map((candidate) => candidate.pupil).join(', ') || 'none';
    throw new Error(`Expected a badge for ${pupil}, found badges for: ${found}.`);
  }
  await page.click(badge.button.ref);
}

/** Opens the hint card of the pupil whose name starts so; answers what it says. */
export async function openCard(page: TestPage, pupil: string): Promise<string> {
  await clickBadge(page, pupil);
  return until('the hint card', () => card(page));
}

/** Waits until the status bar has said the same for half a second; answers what it says. */
export async function settled(page: TestPage): Promise<string> {
  let said: string | null = null;
  let since = 0;
  return until('the status bar to come to rest', async () => {
    const now = await bar(page);
    if (now !== said) since = Date.now();
    said = now;
    return now !== null && Date.now() - since > 500 ? now : null;
  });
}

/** The button in the status bar with these words, or null. */
export async function barButton(page: TestPage, words: string): Promise<NodeRef | null> {
  for (const host of await page.trees(elementsNamed, 'vw-bar')) {
    const isIt = (node: TreeNode) => node.tag === 'button' && textOf([node]) === words;
    const button = find(host, isIt);
    if (button) return button.ref;
  }
  return null;
}

/** Clicks the button in the status bar with these words, as soon as it is there. */
export async function clickInBar(page: TestPage, words: string): Promise<void> {
  await page.click(await until(`the button “${words}”`, () => barButton(page, words)));
}

/** Opens the explanation in the status bar, where it has one. */
export async function openDetails(page: TestPage): Promise<void> {
  await until('the explanation to be open', async () => {
    const bars = await page.trees(elementsNamed, 'vw-bar');
    const isClosed = (node: TreeNode) => node.attributes['aria-expanded'] === 'false';
    const [button] = bars.flatMap((host) => find(host, isClosed) ?? []);
    if (!button) return true;
    // A bar that is drawn anew meanwhile has another button.
    await page.click(button.ref).catch(() => undefined);
    return false;
  });
}

/** Asks again every 50 ms until the answer is not null or false. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | false>,
  seconds = 20,
): Promise<T> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`Waited ${seconds} seconds in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function shownText(page: TestPage, tag: string): Promise<string | null> {
  for (const host of await page.trees(elementsNamed, tag)) {
    const { visible } = await page.evaluateOn(host.ref, standing);
    if (visible) return textOf(host.root ?? []);
  }
  return null;
}

/** Visible text of nodes: one line per block, words painted by CSS included. */
export function textOf(nodes: TreeNode[]): string {
  const raw = nodes.map(piece).join('');
  return raw
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

const INLINE = new Set(['a', 'b', 'button', 'em', 'i', 'span', 'strong', 'time']);

function piece(node: TreeNode): string {
  if (node.tag === '#text') return node.text;
  if (node.tag === 'style' || 'hidden' in node.attributes) return '';
  const inner = (node.attributes['data-words'] ?? '') + node.children.map(piece).join('');
  return INLINE.has(node.tag) ? `${inner} ` : `\n${inner}\n`;
}

function find(node: TreeNode, wanted: (node: TreeNode) => boolean): TreeNode | null {
  if (wanted(node)) return node;
  for (const child of [...node.children, ...(node.root ?? [])]) {
    const found = find(child, wanted);
    if (found) return found;
  }
  return null;
}

/**
 * Runs in the page: every element of that name, also inside the page's open shadow roots.
 * `vw-*`: those of ours that have no fixed name.
 */
function elementsNamed(name: string): Element[] {
  const fixed = ['vw-badge', 'vw-bar', 'vw-card', 'vw-outline', 'vw-ring'];
  const wanted = (found: string) =>
    name === 'vw-*' ? found.startsWith('vw-') && !fixed.includes(found) : found === name;
  const found: Element[] = [];
  const visit = (root: Document | ShadowRoot) => {
    for (const element of root.querySelectorAll('*')) {
      if (wanted(element.localName)) found.push(element);
      if (element.shadowRoot) visit(element.shadowRoot);
    }
  };
  visit(document);
  return found;
}

/** Runs in the page: how the host stands there. */
function standing(host: HTMLElement): { visible: boolean; rowText: string } {
  const box = host.getBoundingClientRect();
  const { display, visibility } = getComputedStyle(host);
  const row = host.closest('tr, [role="row"], li') ?? host.parentElement;
  return {
    visible: display !== 'none' && visibility === 'visible' && box.width > 0 && box.height > 0,
    rowText: (row?.textContent ?? '').replace(/\s+/g, ' ').trim(),
  };
}
