import type { OurWords } from './sample-of.ts';
import { componentName, shapeOf } from './shape-of.ts';

/** Attributes of which only these values stay. */
const VALUES: Readonly<Record<string, RegExp>> = {
  role: /^(?:alert|button|cell|checkbox|columnheader|dialog|form|grid|gridcell|group|heading|list|listitem|main|navigation|none|presentation|radio|region|row|rowgroup|rowheader|search|status|tab|table|tablist|tabpanel|toolbar|treegrid)$/,
  type: /^(?:button|checkbox|date|email|file|hidden|month|number|password|radio|reset|search|submit|tel|text|time|url|week)$/,
  scope: /^(?:col|row|colgroup|rowgroup)$/,
  colspan: /^\d{1,3}$/,
  rowspan: /^\d{1,3}$/,
  hidden: /^/,
  'aria-hidden': /^(?:true|false)$/,
  'aria-expanded': /^(?:true|false)$/,
  'aria-busy': /^(?:true|false)$/,
};
/** Their names stay; their values when they are made of words of components. */
const TESTS = ['data-testid', 'data-cy', 'cy', 'data-gtm', 'data-test'];
/** Texts that a page says in an attribute. */
const TEXTS = ['title', 'aria-label', 'placeholder'];

/** The attributes of an element that a sample keeps, as HTML. */
export function attributesOf(element: Element, { texts, pieces }: OurWords): string {
  const kept: [string, string][] = [];
  for (const [name, allowed] of Object.entries(VALUES)) {
    const value = element.getAttribute(name);
    if (value !== null && allowed.test(value)) kept.push([name, name === 'hidden' ? '' : value]);
  }
  for (const name of TESTS) {
    const value = element.getAttribute(name);
    if (value !== null) kept.push([name, componentName(value, pieces) ?? '']);
  }
  for (const name of TEXTS) {
    const value = element.getAttribute(name);
    if (value !== null) kept.push([name, shapeOf(value, texts)]);
  }
  const classes = [...element.classList].flatMap((name) => componentName(name, pieces) ?? []);
  if (classes.length > 0) kept.push(['class', [...new Set(classes)].join(' ')]);
  // Marks of hiding come with the element's own style, which does not stay.
  const isOff = (element as Partial<HTMLElement>).style?.display === 'none';
  if (isOff && !element.hasAttribute('hidden')) kept.push(['hidden', '']);
  return kept
    .map(([name, value]) => ` ${name}="${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`)
    .join('');
}
