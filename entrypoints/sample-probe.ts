import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sampleOf } from '../src/lvs/sample/sample-of.ts';
import type { SampleWords } from '../src/lvs/sample/sample-words.ts';
import { whatWasGiven } from '../src/platform/run-in-tab.ts';

/** Runs once in the open page when a person asks for a sample without names; what it answers is its result. */
export default defineUnlistedScript(() => sampleOf(document, whatWasGiven() as SampleWords));
