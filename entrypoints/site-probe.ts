import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lookAtPage } from '../src/setup/popup/look-at-page.ts';

/** Runs once in the open page when a person opens the popup; what it answers is its result. */
export default defineUnlistedScript(() => lookAtPage(document));
