import { useEffect, useRef, useState } from 'preact/hooks';
import type { Candidate } from '../../lvs/recognise/candidate.ts';
import type { TeachToPage, Tried } from '../../lvs/recognise/teach-talk.ts';
import { type OwnPort, openOwnPort } from '../../platform/own-port.ts';
import { type FromTeacher, TEACH_PORT, type ToTeacher } from './messages.ts';

/** One page or frame of the tab, with the lists in it. Its rows hold pupils: only in memory. */
export interface TaughtPart {
  page: number;
  tab: number;
  origin: string;
  path: string;
  candidates: Candidate[];
}

export interface TaughtTab {
  /** Null: still looking. Empty: there is no such page. */
  parts: TaughtPart[] | null;
  /** What the latest draft makes of the page; `id` as it was asked under. */
  tried: { id: number; read: Tried } | null;
  say(page: number, message: TeachToPage): void;
  /** Looks at the tab anew. */
  again(): void;
}

/** The tab that a person teaches, as long as this page is open; with `tab` null a page of that site. */
export function useTaughtTab(tab: number | null, origin: string | null): TaughtTab {
  const [parts, setParts] = useState<TaughtPart[] | null>(null);
  const [tried, setTried] = useState<TaughtTab['tried']>(null);
  const port = useRef<OwnPort | null>(null);
  const begin = { type: 'teach', tab, origin } satisfies FromTeacher;

  useEffect(() => {
    if (tab === null && origin === null) return;
    let isNew = false;
    const hear = (message: ToTeacher) => {
      if (message.type === 'no-page') return setParts([]);
      const { page } = message;
      const others = (old: TaughtPart[] | null) => (old ?? []).filter((p) => p.page !== page);
      if (message.type === 'page-gone') return setParts(others);
      const { message: said, ...from } = message;
      if (said.type === 'tried') return setTried({ id: said.id, read: said.read });
      const part = { page, tab: from.tab, origin: from.origin, ...said };
      // After a sleep the background numbers the pages anew.
      const before = isNew ? () => [] : others;
      isNew = false;
      setParts((old) => [...before(old), part].sort((a, b) => a.page - b.page));
    };
    const opened = openOwnPort(TEACH_PORT, {
      onOpen(open) {
        isNew = true;
        open.send(begin);
      },
      onMessage: (message) => hear(message as ToTeacher),
    });
    port.current = opened;
    return () => opened.close();
  }, [tab, origin]);

  return {
    parts,
    tried,
    say: (page, message) =>
      port.current?.send({ type: 'to-page', page, message } satisfies FromTeacher),
    again() {
      setParts(null);
      port.current?.send(begin);
    },
  };
}
