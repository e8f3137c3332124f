import { defineBackground } from 'wxt/utils/define-background';
import { PORT_NAME, type ToPage } from '../../src/overlay/messages.ts';
import { clearAttention, showAttention } from '../../src/platform/action-badge.ts';
import { onLifecycle } from '../../src/platform/lifecycle.ts';
import { listenToOwnPages } from '../../src/platform/own-messages.ts';
import { knockOnPages, listenForPages } from '../../src/platform/page-links.ts';
import { onPermissionsChanged } from '../../src/platform/permissions.ts';
import { onTabIdFree } from '../../src/platform/tab-ids.ts';
import { openSettings } from '../../src/platform/tabs.ts';
import {
  injectAgain,
  reconcileSites,
  wantedPatterns,
} from '../../src/schools/pages/reconcile-sites.ts';
import { isSiteOf } from '../../src/schools/pages/site-patterns.ts';
import { forgetTab } from '../../src/schools/pages/tab-choice.ts';
import { onSchoolsChanged, readSchools } from '../../src/schools/stored/stored-schools.ts';
import { backgroundTexts } from '../../src/texts/background.ts';
import { answerOwnMessage } from './answer-own-message.ts';
import { answerPage } from './answer-page.ts';

async function markUnusableData(): Promise<void> {
  const { troubles } = await readSchools();
  await (troubles.length === 0
    ? clearAttention()
    : showAttention(backgroundTexts.storedDataUnusable));
}

/** The first meeting starts by itself. Not where settings are: somebody installed it again. */
async function welcome(): Promise<void> {
  const { schools, troubles } = await readSchools();
  if (schools.length === 0 && troubles.length === 0) await openSettings();
}

export default defineBackground(() => {
  const pages = listenForPages(PORT_NAME, answerPage);
  onTabIdFree(forgetTab);
  listenToOwnPages((message) => answerOwnMessage(message, pages.connected));

  /** Pages of sites that are still wanted look again; the others go. */
  const lookAgain = async () => {
    await knockOnPages();
    const wanted = await wantedPatterns();
    for (const page of pages.connected()) {
      if (page.own || isSiteOf(page.url.origin, wanted))
        page.send({ type: 'look' } satisfies ToPage);
      else page.dismiss();
    }
  };

  onSchoolsChanged(() => {
    lookAgain();
    reconcileSites();
    markUnusableData();
  });
  onPermissionsChanged({
    onAdded: reconcileSites,
    onRemoved: () => {
      lookAgain();
      reconcileSites();
    },
  });
  onLifecycle({
    onStart: reconcileSites,
    onInstall: welcome,
    // The update ended the old scripts in the open tabs: the person should not have to reload.
    onUpdate: async () => {
      await reconcileSites();
      await injectAgain();
    },
  });
  reconcileSites();
  markUnusableData();
});
