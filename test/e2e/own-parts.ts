import type { NodeRef, TestPage, TreeNode } from './browser.ts';
import { until } from './reading.ts';

/** The parts of a host's closed root that are wanted. */
export async function partsOf(
  page: TestPage,
  name: string,
  wanted: (node: TreeNode) => boolean,
): Promise<TreeNode[]> {
  const hosts = await page.trees((name) => [...document.querySelectorAll(name)], name);
  const found: TreeNode[] = [];
  const visit = (node: TreeNode) => {
    if (wanted(node)) found.push(node);
    node.children.forEach(visit);
  };
  // Not into the roots that the browser itself makes inside ours.
  for (const { root } of hosts) root?.forEach(visit);
  return found;
}

/** The first of them, as soon as it is there. */
export function partOf(
  page: TestPage,
  name: string,
  wanted: (node: TreeNode) => boolean,
): Promise<NodeRef> {
  return until(
    `a part of ${name}`,
    async () => (await partsOf(page, name, wanted))[0]?.ref ?? null,
  );
}

/** All words in a part. */
export const wordsOf = (node: TreeNode): string => node.text + node.children.map(wordsOf).join('');
/** For `partOf`: the button with exactly these words. */
export const isButton = (words: string) => (node: TreeNode) =>
  node.tag === 'button' && wordsOf(node) === words;

/** The name of the element that has the focus. */
export function focusOn(page: TestPage): Promise<string> {
  return page.evaluate(() => document.activeElement?.localName ?? '');
}
