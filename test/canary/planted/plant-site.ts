import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync, zstdCompressSync } from 'node:zlib';

type WordFor = (kind: string) => string;

interface Answer {
  type?: string;
  headers?: Record<string, string>;
  body: string | Uint8Array;
}

/** Long enough to be worth packing, so that the word does not stand in it as it is. */
function packable(word: string): string {
  const pieces = Array.from(
    { length: 60 },
    (_, i) => `${word.slice(0, 4 + (i % (word.length - 4)))}`,
  );
  return `<p>${pieces.join(' ')} ${word}</p>`;
}

/** A site that lets the browser keep whatever it wants to keep. */
export async function startPlantSite(wordFor: WordFor) {
  const answers: Record<string, Answer> = {
    '/': { body: '<title>Plant</title><p>Plant' },
    '/titel': { body: `<title>${wordFor('title of a page')}</title>` },
    [`/adres/${wordFor('address of a page')}`]: { body: '<title>Adres</title>' },
    '/open': {
      body: `<title>${wordFor('title of a tab that is open')} ${wordFor('title of a tab that is open, sealed')}</title>
<form action="/open"><textarea name="verhaal"></textarea></form>`,
    },
    '/formulier': {
      body: `<title>Formulier</title><form action="/verstuurd" method="post"><input name="bijnaam"><button>Verstuur</button></form>`,
    },
    '/verstuurd': { body: '<title>Verstuurd</title>' },
    '/bewaard': cached({}, wordFor('cached answer')),
    '/bewaard-gzip': packed('gzip', gzipSync(packable(wordFor('cached answer, gzip')))),
    '/bewaard-brotli': packed('br', brotliCompressSync(packable(wordFor('cached answer, brotli')))),
    '/bewaard-zstd': packed('zstd', zstdCompressSync(packable(wordFor('cached answer, zstd')))),
    '/voor-werker': { body: packable(wordFor('cache of a service worker')) },
    '/werker.js': {
      type: 'text/javascript',
      body: `// ${wordFor('script of a service worker')}
addEventListener('install', (event) => event.waitUntil(
  caches.open('plant').then((cache) => cache.add('/voor-werker'))));`,
    },
    '/bestand': {
      headers: {
        'content-disposition': `attachment; filename="${wordFor('name of a saved file')}.bin"`,
      },
      type: 'application/octet-stream',
      body: `${wordFor('saved file')} stands here`,
    },
  };
  const server = createServer((request, response) => {
    const found = answers[(request.url ?? '/').split('?')[0]!];
    request.resume();
    response.writeHead(found ? 200 : 404, {
      'content-type': found?.type ?? 'text/html; charset=utf-8',
      ...found?.headers,
    });
    response.end(found?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const FOR_A_YEAR = { 'cache-control': 'public, max-age=31536000' };

function cached(headers: Record<string, string>, body: string | Uint8Array): Answer {
  return { headers: { ...FOR_A_YEAR, ...headers }, body };
}

function packed(encoding: string, body: Uint8Array): Answer {
  return cached({ 'content-encoding': encoding }, body);
}
