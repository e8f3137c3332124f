import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, relative, resolve, sep } from 'node:path';
import { type ListenOptions, listen, type Running } from './loopback.ts';
import { html } from './pages/html.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Addresses of all saved pages in a folder, however deep. */
export function savedPages(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.html?$/i.test(name))
    .map((name) => `/${name.split(sep).map(encodeURIComponent).join('/')}`)
    .sort();
}

function list(dir: string): string {
  const item = (href: string) => html`<li><a href="${href}">${decodeURIComponent(href)}</a></li>\n`;
  return html`<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><title>Bewaarde pagina's</title></head>
<body><h1>Bewaarde pagina's</h1>
<ul>
${savedPages(dir).map(item)}</ul></body></html>
`.text;
}

/** The file at an address, or null when it lies outside the folder or does not exist. */
function fileAt(dir: string, path: string): string | null {
  try {
    const file = resolve(join(dir, decodeURIComponent(path)));
    const inside = !relative(dir, file).startsWith('..');
    return inside && statSync(file).isFile() ? file : null;
  } catch {
    return null;
  }
}

/** Serves a folder of saved pages on loopback; `/` lists them. Throws when `dir` is no folder. */
export function serveFolder(dir: string, options: ListenOptions = {}): Promise<Running> {
  const root = resolve(dir);
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(`Expected a folder with saved pages, found none at ${root}. Check the path.`);
  }
  return listen((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (pathname === '/') {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(list(root));
      return;
    }
    const file = fileAt(root, pathname);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
    response.writeHead(200, { 'Content-Type': type }).end(readFileSync(file));
  }, options);
}
