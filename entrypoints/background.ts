import { defineBackground } from 'wxt/utils/define-background';
import packs from '../.generated/packs.json';
import type { PackLibrary } from '../rules/index.ts';
import { HEADER_WORDS } from '../src/lvs/dictionary.ts';
import { overlayDress } from '../src/overlay/dress.ts';
import { clearAttention, showAttention } from '../src/platform/action-badge.ts';
import { injectIntoOpenTabs, registerOn } from '../src/platform/content-scripts.ts';
import { onLifecycle } from '../src/platform/lifecycle.ts';
import { listenForPages, type PageLink } from '../src/platform/page-links.ts';
import { grantedPatterns, isGranted, onPermissionsChanged } from '../src/platform/permissions.ts';
import { today } from '../src/platform/today.ts';
import { patternOf } from '../src/schools/origin.ts';
import { PORT_NAME } from '../src/schools/page-setup.ts';
import { pageSetupFor } from '../src/schools/page-setup-for.ts';
import { sitePatterns } from '../src/schools/site-patterns.ts';
import { onSchoolsChanged, readSchools } from '../src/schools/stored-schools.ts';
import { backgroundTexts } from '../src/texts/background.ts';

async function answer(page: PageLink): Promise<void> {
  if (!(await isGranted(patternOf(page.origin)))) return page.dismiss();
  page.send({ type: 'start', dress: overlayDress, headerWords: HEADER_WORDS });
  page.send(pageSetupFor(page.origin, await readSchools(), packs as PackLibrary, today()));
}

/** The host patterns that the content script should run on now. */
async function wantedPatterns(): Promise<string[]> {
  const stored = await readSchools();
  const schools = stored.state === 'ok' ? stored.value : [];
  return sitePatterns(
    await grantedPatterns(),
    schools.flatMap(({ origins }) => origins),
  );
}

async function reconcile(): Promise<void> {
  await registerOn(await wantedPatterns());
}

async function markUnusableData(): Promise<void> {
  const { state } = await readSchools();
  await (state === 'ok' ? clearAttention() : showAttention(backgroundTexts.storedDataUnusable));
}

export default defineBackground(() => {
  const pages = listenForPages(PORT_NAME, answer);
  const answerAll = () => pages.connected().forEach(answer);

  onSchoolsChanged(() => {
    answerAll();
    reconcile();
    markUnusableData();
  });
  onPermissionsChanged({
    onAdded: async (patterns) => {
      await reconcile();
      await injectIntoOpenTabs(sitePatterns(patterns, []));
    },
    onRemoved: async () => {
      answerAll();
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
