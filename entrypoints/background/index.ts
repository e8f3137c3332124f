import { defineBackground } from 'wxt/utils/define-background';
import { PORT_NAME, type ToPage } from '../../src/overlay/messages.ts';
import { clearAttention, showAttention } from '../../src/platform/action-badge.ts';
import { injectIntoOpenTabs, registerOn } from '../../src/platform/content-scripts.ts';
import { onLifecycle } from '../../src/platform/lifecycle.ts';
import { listenForPages } from '../../src/platform/page-links.ts';
import {
  grantedPatterns,
  isGranted,
  onPermissionsChanged,
} from '../../src/platform/permissions.ts';
import { patternOf } from '../../src/schools/origin.ts';
import { sitePatterns } from '../../src/schools/site-patterns.ts';
import { onSchoolsChanged, readSchools } from '../../src/schools/stored-schools.ts';
import { backgroundTexts } from '../../src/texts/background.ts';
import { answerPage } from './answer-page.ts';

/** The host patterns that the content script should run on now. */
async function wantedPatterns(): Promise<string[]> {
  const { schools } = await readSchools();
  return sitePatterns(
    await grantedPatterns(),
    schools.flatMap(({ origins }) => origins),
  );
}

async function reconcile(): Promise<void> {
  await registerOn(await wantedPatterns());
}

async function markUnusableData(): Promise<void> {
  const { troubles } = await readSchools();
  await (troubles.length === 0
    ? clearAttention()
    : showAttention(backgroundTexts.storedDataUnusable));
}

export default defineBackground(() => {
  const pages = listenForPages(PORT_NAME, answerPage);
  const lookAgain = async () => {
    for (const page of pages.connected()) {
      if (await isGranted(patternOf(page.url.origin))) page.send({ type: 'look' } satisfies ToPage);
      else page.dismiss();
    }
  };

  onSchoolsChanged(() => {
    lookAgain();
    reconcile();
    markUnusableData();
  });
  onPermissionsChanged({
    onAdded: async (patterns) => {
      await reconcile();
      await injectIntoOpenTabs(sitePatterns(patterns, []));
    },
    onRemoved: async () => {
      lookAgain();
      await reconcile();
    },
  });
  onLifecycle({
    onStart: reconcile,
    onInstall: reconcile,
    // The update ended the old scripts in the open tabs: the person should not have to reload.
    onUpdate: async () => {
      await reconcile();
      await injectIntoOpenTabs(await wantedPatterns());
    },
  });
  reconcile();
  markUnusableData();
});
