import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type Axe from 'axe-core';
import type { TestPage } from './browser.ts';

declare const axe: typeof Axe;

/** What axe asks of a page: WCAG 2.2 A and AA, and its own good practices. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Brings axe into the page. A function that holds all of it, since the page's policy forbids to load it there. */
const bringAxe = new Function(
  readFileSync(join(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8'),
) as () => void;

/**
 * The accessibility violations of what a page of the extension shows now, as `rule: element`; empty
 * when there are none. Reaches open shadow roots only.
 */
export async function violationsOn(page: TestPage): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(bringAxe);
  return page.evaluate(async (runOnly) => {
    const { violations } = await axe.run(document, { runOnly, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary = '' }) => {
        return `${id}: ${target.join(' ')} – ${failureSummary.replace(/\s+/g, ' ')}`;
      }),
    );
  }, TAGS);
}
