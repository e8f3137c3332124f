import axe from 'axe-core';
import type { TestPage } from './browser.ts';

/** What axe asks of a page: WCAG 2.2 A and AA, and its own good practices. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * The accessibility violations of what a page of the extension shows now, as `rule: element`; empty
 * when there are none. Reaches open shadow roots only.
 */
export function violationsOn(page: TestPage): Promise<string[]> {
  return page.evaluate(check, TAGS);
}

/** Runs in the page. A function that holds all of axe, since the page's policy forbids to load it there. */
const check = new Function(
  'tags',
  `${axe.source}
  return axe.run(document, { runOnly: tags, resultTypes: ['violations'] }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) =>
      id + ': ' + target.join(' ') + ' – ' + failureSummary.replace(/\\s+/g, ' '))));`,
) as (tags: string[]) => Promise<string[]>;
