import { expect, test } from 'vitest';
import { codeOf, filesIn, isTest } from '../../test/source-files.ts';

/** Each of these makes the browser lay the page out before it answers, which costs more than all reading. */
const FORCES_LAYOUT =
  /\b(?:innerText|outerText|(?:offset|client|scroll)(?:Width|Height|Top|Left|Parent)|getBoundingClientRect|getClientRects|getComputedStyle|elements?FromPoint|scrollIntoView\w*)\b/;

test('reading a page asks nothing that forces a layout', () => {
  const files = filesIn(['src/lvs'], ['.ts']).filter((file) => !isTest(file));
  expect(files.length).toBeGreaterThan(20);
  const forcing = files.filter((file) => FORCES_LAYOUT.test(codeOf(file)));
  expect(forcing.map(({ path }) => path)).toEqual([]);
});
