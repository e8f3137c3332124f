import { useEffect, useRef } from 'preact/hooks';
import { closeThisTab, showTab } from '../../platform/tabs.ts';
import { teachTexts } from '../../texts/teach.ts';

/** Says that it is kept, and leads back to the page that was taught. */
export function TeachDone({ tab }: { tab: number }) {
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => said.current?.focus(), []);
  return (
    <section class="panel">
      <p ref={said} class="said" tabIndex={-1}>
        {teachTexts.saved}
      </p>
      <button type="button" class="primary" onClick={() => backTo(tab)}>
        {teachTexts.toPage}
      </button>
    </section>
  );
}

/** Closes this page and shows the tab that it was about. */
export async function backTo(tab: number): Promise<void> {
  await showTab(tab).catch(() => undefined); // it may be closed meanwhile
  await closeThisTab();
}
