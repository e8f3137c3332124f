import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ReadWith } from '../src/lvs/read-with.ts';
import { whatWasGiven } from '../src/platform/run-in-tab.ts';
import { lookAtPage } from '../src/setup/popup/look-at-page.ts';

/** Runs once in the open page when a person opens the popup; what it answers is its result. */
export default defineUnlistedScript(() => lookAtPage(document, whatWasGiven() as ReadWith));
