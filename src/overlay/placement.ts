import type { PupilPlace } from '../lvs/reading/reading.ts';

/** Where a host goes in the page: inside `parent`, before `before` (null: at its end). */
export interface Spot {
  parent: Element;
  before: Node | null;
}

/** A badge in one of these would change its name or its click for the page's users. */
const NOT_INSIDE =
  'th, a, label, button, summary, h1, h2, h3, h4, h5, h6, [role=rowheader], [role=columnheader], [role=link], [role=button], [role=heading]';

/**
 * The place for a pupil's badge: after the name in its own cell; where that is a header cell, a link or
 * a heading, the next cell of the row; else after the block that holds the name; else null, and the
 * pupil stands in the status bar only.
 */
export function spotFor({ nameElement, row }: PupilPlace): Spot | null {
  // The sheet that shows our hosts does not reach into a shadow root.
  if (nameElement.getRootNode() !== nameElement.ownerDocument) return null;
  const blocked = nameElement.closest(NOT_INSIDE);
  const isCell = nameElement.tagName === 'TD' || nameElement.getAttribute('role') === 'gridcell';
  if (blocked === null && isCell) return { parent: nameElement, before: null };
  const nextCell = blocked !== null && row.contains(blocked) ? nextFreeCell(blocked) : null;
  if (nextCell) return { parent: nextCell, before: null };
  return afterBlock(blocked ?? nameElement);
}

function nextFreeCell(cell: Element): Element | null {
  for (let next = cell.nextElementSibling; next !== null; next = next.nextElementSibling) {
    if (next.tagName === 'TD' || next.getAttribute('role') === 'gridcell') return next;
  }
  return null;
}

function afterBlock(block: Element): Spot | null {
  const parent = block.parentElement;
  if (parent === null || parent.closest(NOT_INSIDE) !== null) return null;
  const inTable = /^(?:TABLE|THEAD|TBODY|TFOOT|TR|COLGROUP)$/.test(parent.tagName);
  return inTable ? null : { parent, before: block.nextSibling };
}
