import { useEffect, useRef, useState } from 'preact/hooks';
import { type OwnPort, openOwnPort } from '../platform/own-port.ts';
import { type CaseView, EMPTY_VIEW, goOn, receive } from './case-view.ts';
import { CASE_PORT, type FromCase, type ToCase } from './messages.ts';
import { useActivity } from './use-activity.ts';

/** What the Zaakblad shows, and how to answer the background. */
export interface CaseLink extends CaseView {
  goOn: () => void;
  send: (message: FromCase) => void;
}

/**
 * Keeps the one port of the Zaakblad open for as long as the page is there. `hasTyped` is asked when
 * something is said: whether a person typed something for the pupil in view.
 */
export function useCase(hasTyped: () => boolean): CaseLink {
  const [view, setView] = useState<CaseView>(EMPTY_VIEW);
  const port = useRef<OwnPort | null>(null);
  useEffect(() => {
    port.current = openOwnPort(CASE_PORT, {
      onOpen: (opened) => opened.send({ type: 'hello' } satisfies FromCase),
      // The background is the only one at the other end of a port of our own.
      onMessage: (said) => setView((before) => receive(before, said as ToCase, hasTyped())),
    });
    return () => port.current?.close();
  }, []);
  const send = (message: FromCase) => port.current?.send(message);
  useActivity(() => send({ type: 'used' }));
  return {
    ...view,
    goOn: () => setView(goOn),
    send,
  };
}
