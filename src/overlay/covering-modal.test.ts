import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type DrawnPage, drawnPage } from '../../test/support/closed-roots.ts';
import { type CoveringModal, watchModals } from './covering-modal.ts';

const BODY =
  '<div id="panel" aria-modal="true" style="display:none"><table id="list"></table></div><button>x</button>';

let page: DrawnPage;
let modal: CoveringModal;
let changes: boolean[];
let holdsList: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  page = drawnPage(BODY);
  changes = [];
  holdsList = false;
  const life = new AbortController();
  const onChange = () => changes.push(modal.isThere());
  modal = watchModals(page.document, () => holdsList, onChange, life.signal);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const show = (display: string) => {
  page.document.getElementById('panel')!.style.display = display;
};

it('is there when a dialog of the page can be seen, and tells once', () => {
  modal.look();
  vi.runAllTimers();
  expect(changes).toEqual([]);
  show('block');
  modal.look();
  modal.look();
  vi.runAllTimers();
  show('none');
  modal.look();
  vi.runAllTimers();
  expect(changes).toEqual([true, false]);
});

it('is noticed by where the focus goes, without a word of the page watcher', () => {
  show('block');
  page.document.querySelector('button')?.focus();
  vi.runAllTimers();
  expect(modal.isThere()).toBe(true);
});

it('is not there when the list that was read stands in it', () => {
  holdsList = true;
  show('block');
  modal.look();
  vi.runAllTimers();
  expect(modal.isThere()).toBe(false);
});
