import { readPage } from '../lvs/read-page.ts';
import type { ReadWith } from '../lvs/read-with.ts';
import { candidatesIn } from '../lvs/recognise/candidate.ts';
import type { TeachFromPage, TeachToPage } from '../lvs/recognise/teach-talk.ts';
import { createOutlines, type Outlines } from './outlines.ts';
import { NameTaken } from './own-host.ts';

/** A page while a person teaches, in another tab, how it is read. */
export interface TaughtPage {
  hear(message: TeachToPage): void;
  /** Nothing of it is left in the page. */
  end(): void;
}

/** `css`: of the outlines. */
export function taughtPage(
  document: Document,
  how: ReadWith,
  css: string,
  send: (answer: TeachFromPage) => void,
): TaughtPage {
  let lists: HTMLElement[] = [];
  let outlines: Outlines | null = null;

  function end(): void {
    outlines?.remove();
    outlines = null;
    lists = [];
  }

  function hear(message: TeachToPage): void {
    if (message.type === 'teach-start') show();
    else if (message.type === 'teach-outline') outline(message);
    else if (message.type === 'teach-try') read(message);
    else end();
  }

  function show(): void {
    const found = candidatesIn(document, how.words);
    lists = found.map(({ root }) => root);
    const { pathname, hash } = document.location;
    const candidates = found.map(({ candidate }) => candidate);
    send({ type: 'candidates', candidates, path: pathname + hash });
  }

  function read({ id, spec }: TeachToPage & { type: 'teach-try' }): void {
    const source = { by: 'mapping', id: 'draft', view: spec.id } as const;
    const found = readPage(document, { ...how, views: [{ spec, source }] });
    if (found.view === null) {
      send({ type: 'tried', id, read: found });
      return;
    }
    const { places: _places, ...reading } = found;
    send({ type: 'tried', id, read: reading });
  }

  function outline({ first, ring }: TeachToPage & { type: 'teach-outline' }): void {
    try {
      outlines ??= createOutlines(document, css);
      outlines.draw(lists, first, ring);
    } catch (error) {
      // The page could read what stands in an element of a name that it has defined: none then.
      if (!(error instanceof NameTaken)) throw error;
    }
  }

  return { hear, end };
}
