import { defineBackground } from 'wxt/utils/define-background';
import { onCasebookChanged, tellCasebookChanged } from '../../src/casebook/casebook-changes.ts';
import { shortenKept } from '../../src/casebook/keep-or-forget.ts';
import { PORT_NAME, type ToPage } from '../../src/overlay/messages.ts';
import { clearAttention, showAttention } from '../../src/platform/action-badge.ts';
import { onLifecycle } from '../../src/platform/lifecycle.ts';
import { onManagedChanged } from '../../src/platform/managed-storage.ts';
import { listenToOwnPages } from '../../src/platform/own-messages.ts';
import { knockOnPages, listenForPages, type PageLink } from '../../src/platform/page-links.ts';
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
import { readPolicy } from '../../src/store/policy.ts';
import { backgroundTexts } from '../../src/texts/background.ts';
import { answerOwnMessage } from './answer-own-message.ts';
import { answerPage } from './answer-page.ts';
import { listenToCases } from './case-port.ts';
import { knownViews } from './known-views.ts';
import { noteVersions } from './note-versions.ts';
import { isOpenCase, openCase } from './open-case.ts';
import { leaveRest, restWhenSessionsEnd } from './resting-pages.ts';
import { watchSessions } from './session-end.ts';
import { leaveTab } from './tab-bars.ts';
import { listenToTeachers } from './teach.ts';

async function markUnusableData(): Promise<void> {
  const { troubles } = await readSchools();
  await (troubles.length === 0
    ? clearAttention()
    : showAttention(backgroundTexts.storedDataUnusable));
}

/**
 * The first meeting starts by itself. Not where settings are: somebody installed it again. Nor where the
 * administrator wants none.
 */
async function welcome(): Promise<void> {
  const [{ schools, troubles }, { policy }] = await Promise.all([readSchools(), readPolicy()]);
  if (policy.firstRun && schools.length === 0 && troubles.length === 0) await openSettings();
}

function removeEnded(): void {
  shortenKept().catch((error) => {
    console.error('Verzuimwijzer could not remove what has ended:', error);
  });
}

export default defineBackground(() => {
  const pages = listenForPages(
    PORT_NAME,
    (page, message) => {
      hear(page, message).catch((error) => {
        console.error('Verzuimwijzer could not answer a page:', error);
      });
    },
    (page) => {
      teaching.gone(page);
      leaveTab(page);
      leaveRest(page);
      sessions.look();
    },
  );
  const teaching = listenToTeachers(pages.connected);
  const cases = listenToCases();
  async function hear(page: PageLink, message: unknown): Promise<void> {
    if (isOpenCase(message)) {
      await openCase(page, message.key, cases.open());
      return cases.refresh();
    }
    if (teaching.takes(page, message)) return;
    await answerPage(page, message);
    if ((message as { type?: unknown }).type === 'hello') teaching.greet(page);
  }
  onTabIdFree(forgetTab);
  restWhenSessionsEnd();
  const sessions = watchSessions(pages.connected);
  listenToOwnPages((message) => answerOwnMessage(message, pages.connected));

  /** Pages of sites that are still wanted look again; the others go. */
  const lookAgain = async () => {
    await knockOnPages();
    const wanted = await wantedPatterns();
    const { schools } = await readSchools();
    for (const page of pages.connected()) {
      if (page.own || isSiteOf(page.url.origin, wanted)) {
        // What a person taught or forgot meanwhile goes along.
        const views = knownViews(schools, page.url);
        page.send({ type: 'look', views } satisfies ToPage);
      } else page.dismiss();
    }
  };

  // What was logged changes verdicts at once.
  onCasebookChanged(() => {
    lookAgain();
    removeEnded();
  });
  onManagedChanged(() => tellCasebookChanged(null));
  onSchoolsChanged(() => {
    lookAgain();
    reconcileSites();
    markUnusableData();
    noteVersions();
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
  noteVersions();
  // What has ended goes, also when nobody opens a page for months.
  removeEnded();
});
