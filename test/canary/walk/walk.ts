import type { TestPage } from '../../e2e/browser.ts';
import { readPages, useList } from './in-page.ts';
import { exportSettings, leave, lookAtPrivacy } from './leave.ts';
import { openList, type Person } from './person.ts';
import { saveSample, teachPage } from './popup-pages.ts';
import { fillDocuments, logSteps, useCasebook } from './zaakblad.ts';

type Step = (person: Person) => Promise<unknown>;

/** Every feature, in the order in which a person may come by them. */
const STEPS: Step[] = [
  readPages,
  useList,
  logSteps,
  useCasebook,
  teachPage,
  saveSample,
  exportSettings,
  lookAtPrivacy,
  leave,
];

/** Walks through every feature. @throws Error naming the step that did not go. */
export async function walk(person: Person): Promise<void> {
  for (const step of STEPS) {
    await step(person).catch((error: Error) => {
      throw new Error(`${step.name} in ${person.browser.name}: ${error.message}`, { cause: error });
    });
  }
}

/** As it is in the middle of the work: the list with its badges, and a Zaakblad with a document half filled. */
export async function inTheMiddle(person: Person): Promise<TestPage[]> {
  const list = await openList(person);
  return [list, await fillDocuments(person, list)];
}
