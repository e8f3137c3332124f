import { expect, it } from 'vitest';
import { saidOnce } from './said-once.ts';

it('is heard once for each view of the page, however often it is read again', () => {
  const isNews = saidOnce();
  expect(isNews('/groep', '3 signalen')).toBe(true);
  expect(isNews('/groep', '3 signalen')).toBe(false);
  expect(isNews('/groep', '4 signalen')).toBe(false);
  expect(isNews('/leerling', '1 signaal')).toBe(true);
});

it('is not heard in another view that means the same', () => {
  const isNews = saidOnce();
  isNews('/groep', '3 signalen');
  expect(isNews('/week', '3 signalen')).toBe(false);
});

it('waits for something to mean', () => {
  const isNews = saidOnce();
  expect(isNews('/groep', '')).toBe(false);
  expect(isNews('/groep', '3 signalen')).toBe(true);
});
