import { attributesOf } from './kept-attributes.ts';
import type { SampleWords } from './sample-words.ts';
import { shapeOf } from './shape-of.ts';

/** What only looks, runs or is hidden away: nothing of it is read. */
const DROPPED = new Set(
  'script style link meta base title noscript template img picture source svg math canvas video audio track object embed map area iframe frame frameset'.split(
    ' ',
  ),
);
const VOID = new Set('br hr input col wbr'.split(' '));
/** Rows beyond the first of these tell nothing more. */
const MOST_ALIKE = 12;
const CELL = /^(?:td|th|col|colgroup)$/;
const CELL_ROLE = /^(?:gridcell|cell|columnheader|rowheader)$/;
/** More than any page has inside each other. */
const DEEPEST = 200;

/**
 * The open page as HTML without anything of anybody: by allowlist. Tags, roles, the names of test
 * attributes and words of our own dictionary stay; every other text is only its shape, and everything
 * else is not there. Open shadow roots come along.
 */
export function sampleOf(document: Document, words: SampleWords): string {
  const ours = { texts: new Set(words.texts), pieces: new Set(words.pieces) };
  const body = document.body ? elementHtml(document.body, ours, 0) : '<body></body>';
  return `<!doctype html>\n<html lang="nl">\n<head><meta charset="utf-8"><title>Voorbeeld zonder namen</title></head>\n${body}\n</html>\n`;
}

/** The words that a sample holds as they are. */
export interface OurWords {
  texts: ReadonlySet<string>;
  pieces: ReadonlySet<string>;
}

function elementHtml(element: Element, ours: OurWords, depth: number): string {
  const tag = tagOf(element);
  if (isDropped(element) || depth > DEEPEST) return '';
  const start = `<${tag}${attributesOf(element, ours)}>`;
  if (VOID.has(tag)) return start;
  // What was typed is nobody's business, not even its shape.
  if (tag === 'textarea') return `${start}</textarea>`;
  const shadow = element.shadowRoot;
  const inside =
    shadow === null
      ? ''
      : `<template shadowrootmode="open">${childrenHtml(shadow, ours, depth)}</template>`;
  return `${start}${inside}${childrenHtml(element, ours, depth)}</${tag}>`;
}

function childrenHtml(parent: ParentNode & Node, ours: OurWords, depth: number): string {
  const seen = new Map<string, number>();
  let html = '';
  for (const child of parent.childNodes) {
    if (child.nodeType === 3) {
      html += escaped(textOf(child.nodeValue ?? '', ours));
    } else if (child.nodeType === 1) {
      const element = child as Element;
      const count = (seen.get(element.localName) ?? 0) + 1;
      seen.set(element.localName, count);
      if (count > MOST_ALIKE && !isCell(element)) continue;
      html += elementHtml(element, ours, depth + 1);
    }
  }
  return html;
}

/** Also what we added ourselves. */
function isDropped({ localName }: Element): boolean {
  return DROPPED.has(localName) || localName.startsWith('vw-');
}

function isCell(element: Element): boolean {
  return CELL.test(element.localName) || CELL_ROLE.test(element.getAttribute('role') ?? '');
}

/** A component's tag says what it is; one that seems made for one pupil does not stay. */
function tagOf({ localName }: Element): string {
  return /^[a-z][a-z-]*\d{0,2}(?:-[a-z-]*\d{0,2})*$/.test(localName) ? localName : 'x-element';
}

function textOf(text: string, { texts }: OurWords): string {
  if (text.trim() === '') return text === '' ? '' : text.includes('\n') ? '\n' : ' ';
  return shapeOf(text, texts);
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
