import { readFileSync } from 'node:fs';

/** Text that is already HTML and must not be escaped again. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Value = string | number | null | Html | readonly Value[];

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function render(value: Value): string {
  if (value === null) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'object') return value.map(render).join('');
  return String(value).replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c);
}

/** A template whose values are escaped, unless they are `Html` themselves; null is nothing. */
export function html(strings: TemplateStringsArray, ...values: Value[]): Html {
  return new Html(strings.map((part, i) => part + render(values[i] ?? null)).join(''));
}

function client(name: string): string {
  return readFileSync(new URL(`../client/${name}`, import.meta.url), 'utf8');
}

/** A script of `client/`, inline, as it runs in the page. */
export function script(name: string): Html {
  return new Html(`<script>\n${client(name)}</script>`);
}

/** A style sheet of `client/`, inline. */
export function style(name: string): Html {
  return new Html(`<style>\n${client(name)}</style>`);
}
