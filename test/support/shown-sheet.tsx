import { render } from 'preact';
import { useRef } from 'preact/hooks';
import documents from '../../.generated/documents.json';
import type { DocumentLibrary } from '../../rules/index.ts';
import { CaseSheetView } from '../../src/casefile/CaseSheetView.tsx';
import { CaseLibrary } from '../../src/casefile/case-library.ts';
import { EmptyCase } from '../../src/casefile/EmptyCase.tsx';
import { inventedSheet } from '../../src/casefile/invented-sheet.fixture.ts';
import { useKeptFocus } from '../../src/casefile/use-kept-focus.ts';
import { WaitingNotice } from '../../src/casefile/WaitingNotice.tsx';
import type { CaseSheet } from '../../src/signals/case/case-sheet.ts';

/** States of the Zaakblad, of an invented pupil; to run in a page of the extension. */
const STATES = {
  /** Two signals, all seen. */
  whole: () => inventedSheet(),
  /** Part of the year seen, steps logged, the age known. */
  partly: () =>
    inventedSheet({
      from: '2026-10-26',
      file: {
        ageClass: 'from-12',
        facts: { 'talk.date': '2026-11-16', 'contact.log': ['2026-11-10', '2026-11-18'] },
      },
    }),
  /** As `whole`, and the first step is done. */
  done: () => inventedSheet({ file: { facts: { 'done.act.explain-jeugdarts': ['2026-11-20'] } } }),
  /** A signal that somebody looked at. */
  marked: () => inventedSheet({ file: { marks: [LOOKED_AT] } }),
  calm: () => inventedSheet({ entries: [] }),
  ambiguous: (): CaseSheet => ({ ...inventedSheet(), unjudged: { why: 'ambiguous', among: 2 } }),
  nobody: () => null,
} satisfies Record<string, () => CaseSheet | null>;
export type SheetState = keyof typeof STATES;

const LOOKED_AT = {
  rule: 'denbosch.sick.frequent',
  how: 'seen',
  on: '2026-11-19',
  until: null,
  lastDay: '2026-11-17',
  severity: 'action',
} as const;

let root: HTMLElement | null = null;

/** Shows a state in the place of the page's own Zaakblad, as when the page has just opened. */
export function open(state: SheetState): void {
  if (root !== null) render(null, root);
  renew(state);
}

/** Shows a state of the pupil who is shown already. */
export function renew(state: SheetState): void {
  if (root === null) {
    root = document.createElement('div');
    document.getElementById('app')!.replaceWith(root);
  }
  render(
    <CaseLibrary value={documents as unknown as DocumentLibrary}>
      <Page sheet={STATES[state]()} waits={state === 'partly'} />
    </CaseLibrary>,
    root,
  );
}

function Page({ sheet, waits }: { sheet: CaseSheet | null; waits: boolean }) {
  const place = useRef<HTMLElement>(null);
  useKeptFocus(place);
  const nothing = () => undefined;
  return (
    <main ref={place}>
      {waits && <WaitingNotice shown="Mila Verzonnen" other="Sam Bedacht" onGoOn={nothing} />}
      {sheet === null ? (
        <EmptyCase why="nobody" />
      ) : (
        <CaseSheetView sheet={sheet} casebook="open" onLog={nothing} onForget={nothing} />
      )}
    </main>
  );
}
