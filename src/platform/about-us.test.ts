import { expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const { browserName } = await import('./about-us.ts');

it.each([
  [
    'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0',
    'Firefox 153.0 (X11; Linux x86_64)',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
    'Chrome of Chromium 156.0.0.0 (Windows NT 10.0; Win64; x64)',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36 Edg/156.0.3.1',
    'Edge 156.0.3.1 (Windows NT 10.0; Win64; x64)',
  ],
  ['Something/1.0', 'Something/1.0'],
])('%s', (agent, name) => expect(browserName(agent)).toBe(name));
