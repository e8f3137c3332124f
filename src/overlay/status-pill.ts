import { el } from './dom.ts';

export interface PillProps {
  product: string;
  /** Null where no school was looked for. Cut short in view, whole in the accessible name. */
  schoolName: string | null;
  /** The first stands in every window, the others in a wide one. */
  summary: string[];
  /** How many questions wait; '' for none. */
  waiting: string;
  isOpen: boolean;
  onToggle: () => void;
}

/** The one line of the status bar that is always there: a button that opens and closes the rest. */
export function statusPill(
  document: Document,
  { product, schoolName, summary, waiting, isOpen, onToggle }: PillProps,
): HTMLElement {
  // With spaces between, so that the button's name is read as words.
  const part = (text: string, kind: string) => [' ', el(document, 'span', { class: kind }, text)];
  return el(
    document,
    'button',
    { type: 'button', class: 'pill', 'aria-expanded': String(isOpen), onclick: onToggle },
    el(document, 'strong', {}, product),
    ...(schoolName === null ? [] : part(schoolName, 'school')),
    ...summary.flatMap((text, i) => part(text, i === 0 ? 'signals' : 'wide')),
    ...(waiting === '' ? [] : part(waiting, 'waiting')),
  );
}
