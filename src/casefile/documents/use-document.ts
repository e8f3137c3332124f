import { useState } from 'preact/hooks';
import type { ActionDocument } from '../../../rules/documents/document.ts';
import { today } from '../../platform/today.ts';
import type { CaseSheet, CaseStep } from '../../signals/case/case-sheet.ts';
import { documentTexts } from '../../texts/documents.ts';
import { filledFields } from './filled-fields.ts';
import type { DocumentHands, OpenDocument } from './open-document.ts';

/** A document in memory: as long as its pupil is in view, and what is about health no longer than it is open. */
export interface DocumentInHand extends DocumentHands {
  open: OpenDocument;
  /** Something about health was typed, which goes away when the document closes. */
  hasTypedHealth: boolean;
  forgetHealth: () => void;
}

/** Fills a document from the case and keeps what a person types and ticks; nothing of it is stored. */
export function useDocument(
  document: ActionDocument,
  of: { sheet: CaseSheet; step: CaseStep; rule: string | null },
): DocumentInHand {
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const health = document.fields.filter((field) => field.health).map(({ id }) => id);
  const from = { sheet: of.sheet, rule: of.rule, today: today() };
  return {
    open: {
      ...of,
      document,
      filled: filledFields(documentTexts, document.fields, from, typed),
      ticked,
    },
    type: (field, value) => setTyped((before) => ({ ...before, [field]: value })),
    tick: (id, on) =>
      setTicked(
        (before) => new Set(on ? [...before, id] : [...before].filter((one) => one !== id)),
      ),
    hasTypedHealth: health.some((id) => (typed[id] ?? '').trim() !== ''),
    forgetHealth: () =>
      setTyped((before) =>
        Object.fromEntries(Object.entries(before).filter(([id]) => !health.includes(id))),
      ),
  };
}
