import { openBeside, openPanelTab } from '../../platform/side-panel.ts';
import { popupTexts } from '../../texts/popup.ts';

/** The way to the Zaakblad beside the open page; in Firefox only a click here may open it there. */
export function PanelHere({ tabId }: { tabId: number }) {
  const open = async () => {
    const isOpen = await openBeside(tabId);
    if (!isOpen) await openPanelTab(tabId);
    window.close();
  };
  return (
    <button type="button" onClick={open}>
      {popupTexts.openCase}
    </button>
  );
}
