import { expect, it } from 'vitest';
import { FAMILIES } from '../../rules/evaluate/order.ts';
import { EXCLUSION_REASONS } from '../../rules/evaluate/signal.ts';
import { overlayTexts } from './overlay.ts';

it.each(FAMILIES)('the family %s has words', (family) =>
  expect(overlayTexts.families[family]).toMatch(/[a-z]{3}/),
);

it.each(EXCLUSION_REASONS)('the reason %s has words', (reason) =>
  expect(overlayTexts.excluded[reason]).toMatch(/[a-z]{3}/),
);
