import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type DrawnPage, drawnPage, placeOf } from '../../test/support/closed-roots.ts';
import { identityOf, type ReadPlace } from '../lvs/reading/reading.ts';
import { createRing, RING_MS, type RowRing } from './row-ring.ts';

const BODY = '<div id="box"><table><tr><td id="name">Noor</td><td>ziek</td></tr></table></div>';

let page: DrawnPage;
let ring: RowRing;
let place: ReadPlace;

beforeEach(() => {
  vi.useFakeTimers();
  page = drawnPage(BODY);
  const nameElement = page.document.getElementById('name')!;
  const row = nameElement.parentElement as HTMLElement;
  const where = { nameElement, row, identity: [nameElement] };
  place = { ...where, identityText: identityOf(where) };
  placeOf(row, { left: 100, top: 200, width: 900, height: 30 });
  ring = createRing(page.document, '');
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const box = () => {
  const { left, top, width, height } = page.rootOf('vw-ring').querySelector('div')!.style;
  return [left, top, width, height];
};
const isThere = () => page.document.querySelector('vw-ring') !== null;

it('is around the row of its pupil, for a while', () => {
  ring.around(place);
  expect(box()).toEqual(['97px', '197px', '906px', '36px']);
  vi.advanceTimersByTime(RING_MS - 50);
  expect(isThere()).toBe(true);
  vi.advanceTimersByTime(100);
  expect(isThere()).toBe(false);
});

it('follows the row', () => {
  ring.around(place);
  placeOf(place.row, { left: 100, top: 80, width: 900, height: 60 });
  vi.advanceTimersByTime(20);
  expect(box()).toEqual(['97px', '77px', '906px', '66px']);
});

it('stays inside the box that the row scrolls in', () => {
  const scroller = page.document.getElementById('box')!;
  scroller.style.overflow = 'auto';
  placeOf(scroller, { left: 100, top: 150, width: 500, height: 300 });
  // Its own bar takes 15 of that.
  Object.defineProperty(scroller, 'clientWidth', { value: 485 });
  Object.defineProperty(scroller, 'clientHeight', { value: 285 });
  ring.around(place);
  expect(box()).toEqual(['97px', '197px', '491px', '36px']);
});

it('goes at once when the row names somebody else, and does not come to one that does', () => {
  ring.around(place);
  place.nameElement.textContent = 'Sem';
  ring.hideStale();
  expect(isThere()).toBe(false);
  ring.around(place);
  expect(isThere()).toBe(false);
});
