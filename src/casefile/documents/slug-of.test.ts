import { expect, it } from 'vitest';
import { slugOf } from './slug-of.ts';

it('is a plain file name', () => {
  expect(slugOf('Evaluatie verzuim')).toBe('evaluatie-verzuim');
  expect(slugOf('Gesprek met de jeugdarts: navragen')).toBe('gesprek-met-de-jeugdarts-navragen');
  expect(slugOf('Casuïstiekoverleg')).toBe('casuistiekoverleg');
});
