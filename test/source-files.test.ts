import { expect, test } from 'vitest';
import { codeOf, importsOf, valueImportsOf } from './source-files.ts';

const file = {
  path: 'src/overlay/badge.ts',
  text: `import './badge.css';
import { h } from 'preact';
import type { Day } from '../../rules/attendance/day.ts';
import {
  one,
  type Two,
} from '../texts/overlay.ts';
// import { no } from 'a-comment';
/* import { no } from 'another'; */
export { three } from './three.ts';
const later = import('../lvs/read-page.ts');
const words = 'browser.tabs'; // browser.storage
browser.runtime.connect();
`,
};

test('finds every kind of import, from the root, and none in comments', () => {
  expect(importsOf(file)).toEqual([
    'src/overlay/badge.css',
    'preact',
    'rules/attendance/day.ts',
    'src/texts/overlay.ts',
    'src/overlay/three.ts',
    'src/lvs/read-page.ts',
  ]);
});

test('leaves out what is gone when the program runs', () => {
  expect(valueImportsOf(file)).toEqual([
    'src/overlay/badge.css',
    'preact',
    'src/texts/overlay.ts',
    'src/overlay/three.ts',
    'src/lvs/read-page.ts',
  ]);
});

test('sees code, not words or comments', () => {
  expect(codeOf(file).match(/browser\.\w+/g)).toEqual(['browser.runtime']);
});
