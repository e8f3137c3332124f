import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '../src/lvs/read-page.ts';
import { offerReader } from '../src/overlay/page-reader.ts';
import { taughtPage } from '../src/overlay/taught-page.ts';

/** The second file of a page: comes in when the first one sees that there may be something to read. */
export default defineUnlistedScript(() => offerReader({ readPage, taughtPage }));
