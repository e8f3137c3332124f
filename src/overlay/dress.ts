import { pageTexts } from '../texts/page.ts';
import badge from './badge.css?inline';
import bar from './bar.css?inline';
import card from './card.css?inline';
import outline from './outlines.css?inline';
import panel from './panel.css?inline';
import ring from './ring.css?inline';

/**
 * The words and style sheets of the overlay. The background sends them over the port, so that the
 * content script carries neither.
 */
export const overlayDress = {
  texts: pageTexts,
  styles: { badge, bar: panel + bar, card: panel + card, outline, ring },
};

export type Dress = typeof overlayDress;
