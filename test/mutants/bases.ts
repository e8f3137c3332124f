import type { ReadWith } from '../../src/lvs/read-with.ts';
import { EXPECTED } from '../practice-lvs/expected.ts';
import { answer } from '../practice-lvs/routes.ts';
import { adapterPages, readWithOf } from '../support/adapter-pages.ts';
import { READ_WITH } from '../support/read-with.ts';

/** A stored page that gives a reading. */
export interface Base {
  name: string;
  address: string;
  html: string;
  how: ReadWith;
}

const ORIGIN = 'https://lvs.example';

/** All stored pages that are read: those of the adapters, and those of the practice LVS that its server draws. */
export function bases(): Base[] {
  const adapters = adapterPages().filter(({ expected, parentHtml }) => {
    return !('reason' in expected.says) && parentHtml === null;
  });
  const practice = Object.entries(EXPECTED).filter(([path, expected]) => {
    return expected.view !== null && !path.startsWith('/app/');
  });
  return [
    ...adapters.map((page) => ({
      name: page.name,
      address: page.expected.address,
      html: withoutScripts(page.html),
      how: readWithOf(page),
    })),
    ...practice.map(([path]) => ({
      name: `practice${path}`,
      address: ORIGIN + path,
      html: withoutScripts(answer(new URL(path, ORIGIN))!.body),
      how: READ_WITH,
    })),
  ];
}

function withoutScripts(html: string): string {
  return html.replace(/<script\b[\s\S]*?<\/script>/g, '').replace(/^\s*<!doctype html>/i, '');
}
