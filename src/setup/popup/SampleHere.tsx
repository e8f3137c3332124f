import { activeTab, openSample } from '../../platform/tabs.ts';
import { sampleTexts } from '../../texts/sample.ts';

/** The way to a sample of the page without names, for whoever has to see why it is not read. */
export function SampleHere() {
  const open = async () => {
    const tab = await activeTab();
    if (tab !== null) await openSample(tab.id);
    window.close();
  };
  return (
    <button type="button" class="quiet" onClick={open}>
      {sampleTexts.open}
    </button>
  );
}
