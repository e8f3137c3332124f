import { activeTab, openTeaching } from '../../platform/tabs.ts';
import { teachTexts } from '../../texts/teach.ts';
import type { SiteState } from './popup-state.ts';

/** Opens the page on which a person teaches how the page under the popup is read. */
export function TeachHere({ look }: Pick<SiteState, 'look'>) {
  const isAsked = look !== null && 'reason' in look.page && look.page.reason === 'proposal';
  const teach = async () => {
    const tab = await activeTab();
    if (tab !== null) await openTeaching(tab.id);
    window.close();
  };
  return (
    <button type="button" class={isAsked ? 'primary' : ''} onClick={teach}>
      {teachTexts.open}
    </button>
  );
}
