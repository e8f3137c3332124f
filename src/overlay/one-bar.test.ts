import { expect, it } from 'vitest';
import { type FrameSays, oneBar, type TabFrame } from './one-bar.ts';
import type { PageWords } from './page-words.ts';

const says = (sentence: string): FrameSays => ({ kind: 'sentence', sentence, questions: [] });
const read = (...summary: string[]): FrameSays => ({
  kind: 'read',
  words: { bar: { summary } } as unknown as PageWords,
});
const frames = (byId: Record<number, FrameSays | null>): TabFrame[] =>
  Object.entries(byId).map(([id, said]) => ({ frameId: Number(id), says: said }));

it('is nowhere when no frame has anything to say', () => {
  expect(oneBar(frames({ 0: null, 3: says('') }), null)).toBeNull();
});

it('stands in the page itself, also for what a frame in it shows', () => {
  const table = read('2 signalen');
  expect(oneBar(frames({ 0: says(''), 7: table }), null)).toEqual({
    owner: 0,
    from: 7,
    says: table,
    elsewhere: [],
  });
});

it('says what was read before why something else was not', () => {
  expect(oneBar(frames({ 0: says('Niet te lezen.'), 7: read('2') }), null)).toMatchObject({
    owner: 0,
    from: 7,
  });
});

it('names in short what other frames show', () => {
  const bar = oneBar(frames({ 0: read('1'), 5: read('2'), 9: read('3') }), null);
  expect(bar).toMatchObject({ owner: 0, from: 0, elsewhere: ['2', '3'] });
});

it('stays in the frame that had it while we do not run in the page itself', () => {
  const two = frames({ 5: read('1'), 9: read('2') });
  expect(oneBar(two, null)).toMatchObject({ owner: 5, from: 5 });
  expect(oneBar(two, 9)).toMatchObject({ owner: 9, from: 9 });
  expect(oneBar(frames({ 5: read('1') }), 9)).toMatchObject({ owner: 5 });
  expect(oneBar(frames({ 5: read('1'), 9: says('') }), 9)).toMatchObject({ owner: 5 });
});
