import { useEffect, useRef, useState } from 'preact/hooks';
import type { Tried } from '../../lvs/recognise/teach-talk.ts';
import type { ViewSpec } from '../../store/view-spec.ts';
import type { TaughtTab } from './use-taught-tab.ts';

/** A person who goes through a list of choices with the arrow keys is not kept waiting by each. */
const SETTLE_MS = 250;

/** What a page said, and whether that is by the draft as it is now. */
export interface Answer {
  read: Tried;
  isCurrent: boolean;
}

/**
 * What the page says when it is read by this draft; meanwhile what it said before. Null without a whole
 * draft, and until the page has answered for the first time. `page`: of the list.
 */
export function useTried(
  tab: TaughtTab,
  page: number | null,
  spec: ViewSpec | null,
): Answer | null {
  const asked = useRef({ id: 0, draft: '' });
  const [answer, setAnswer] = useState<{ draft: string; page: number | null; read: Tried } | null>(
    null,
  );
  const draft = JSON.stringify([page, spec]);
  useEffect(() => {
    if (page === null || spec === null || answer?.draft === draft) return;
    const timer = setTimeout(() => {
      const id = asked.current.id + 1;
      asked.current = { id, draft };
      tab.say(page, { type: 'teach-try', id, spec });
    }, SETTLE_MS);
    return () => clearTimeout(timer);
  }, [draft, answer?.draft]);
  useEffect(() => {
    const { id, draft } = asked.current;
    if (tab.tried?.id === id) setAnswer({ draft, page, read: tab.tried.read });
  }, [tab.tried]);
  if (spec === null || answer === null || answer.page !== page) return null;
  return { read: answer.read, isCurrent: answer.draft === draft };
}
