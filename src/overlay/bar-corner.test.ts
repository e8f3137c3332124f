import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawnPage, placeOf, sizeOf } from '../../test/support/closed-roots.ts';
import { barCorner } from './bar-corner.ts';

/** A window of 1000 by 800, with a panel of 300 by 40 in it. */
function windowWith(body: string, places: Record<string, [number, number, number, number]>) {
  const { document } = drawnPage(body);
  Object.defineProperty(document, 'scrollingElement', { value: document.documentElement });
  for (const [id, [left, top, width, height]] of Object.entries(places)) {
    placeOf(document.getElementById(id)!, { left, top, width, height });
  }
  const boxed = Object.keys(places).map((id) => document.getElementById(id)!);
  document.elementsFromPoint = (x, y) =>
    boxed.filter((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return x >= left && x < right && y >= top && y < bottom;
    });
  const panel = document.createElement('vw-bar');
  placeOf(panel, { left: 688, top: 748, width: 300, height: 40 });
  document.documentElement.append(panel);
  const life = new AbortController();
  return { document, panel, signal: life.signal };
}

function cornerOf({ style }: HTMLElement): string {
  return `${style.top === 'auto' ? 'bottom' : 'top'} ${style.left === 'auto' ? 'right' : 'left'}`;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the corner of the bar', () => {
  it('is bottom right where nothing of the page is in the way', () => {
    const { panel, signal } = windowWith('<p id="text">Tekst</p>', { text: [0, 700, 1000, 100] });
    barCorner(panel, () => true, signal).check();
    expect(cornerOf(panel)).toBe('bottom right');
  });

  it('is the next that covers no control of the page', () => {
    const body = '<button id="save">Bewaar</button><nav><a id="menu" href="#">Menu</a></nav>';
    const places = { save: [900, 760, 80, 30], menu: [0, 700, 180, 90] } as const;
    const { panel, signal } = windowWith(body, places as never);
    barCorner(panel, () => true, signal).check();
    expect(cornerOf(panel)).toBe('top left');
  });

  it('covers what a person can scroll free, unless it has the focus', () => {
    const { document, panel, signal } = windowWith('<a id="link" href="#">Noor</a>', {
      link: [900, 760, 80, 30],
    });
    // Longer than the window: there is room to scroll.
    Object.defineProperty(document.documentElement, 'scrollHeight', { value: 2000 });
    const corner = barCorner(panel, () => true, signal);
    corner.check();
    expect(cornerOf(panel)).toBe('bottom right');
    document.getElementById('link')?.focus();
    vi.runAllTimers();
    expect(cornerOf(panel)).toBe('bottom left');
  });

  it('is left alone while a person is at work in it', () => {
    const { panel, signal } = windowWith('<button id="save">Bewaar</button>', {
      save: [900, 760, 80, 30],
    });
    barCorner(panel, () => false, signal).check();
    expect(cornerOf(panel)).toBe('bottom right');
  });

  it('is the one that a person chose, from then on', () => {
    const { panel, signal } = windowWith('<button id="menu">Menu</button>', {
      menu: [20, 760, 80, 30],
    });
    const corner = barCorner(panel, () => true, signal);
    corner.next();
    corner.check();
    expect(cornerOf(panel)).toBe('bottom left');
    for (const next of ['top left', 'top right', 'bottom right']) {
      corner.next();
      expect(cornerOf(panel)).toBe(next);
    }
  });

  it('counts the window without its scroll bars', () => {
    const { document, panel, signal } = windowWith('<button id="save">Bewaar</button>', {
      save: [975, 760, 10, 30],
    });
    sizeOf(document.documentElement, { width: 985, height: 800 });
    barCorner(panel, () => true, signal).check();
    expect(cornerOf(panel)).toBe('bottom right');
  });
});
