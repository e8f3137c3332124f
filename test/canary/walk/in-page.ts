import type { TestPage } from '../../e2e/browser.ts';
import {
  cardButton,
  clickBadge,
  clickInBar,
  openCard,
  openDetails,
  until,
  visibleBadges,
} from '../../e2e/reading.ts';
import { inPlaceOf } from '../pupils.ts';
import { KINDS_OF_PAGE } from './paths.ts';
import { openList, openLvs, type Person } from './person.ts';

/** Looks at every kind of page that the LVS has. */
export async function readPages(person: Person): Promise<void> {
  const page = await openList(person);
  await clickInBar(page, 'Klopt'); // the code that nobody knows yet
  for (const path of KINDS_OF_PAGE) {
    const other = await openLvs(person, path);
    await other.close();
  }
  await page.close();
}

/** Uses badges, card and status bar: opens, copies, says what was done, goes to a pupil. */
export async function useList(person: Person): Promise<void> {
  const page = await openList(person);
  await openDetails(page);
  const ill = inPlaceOf(person.class, 'Robin').name;
  await openCard(page, ill);
  await pressInCard(page, 'Kopieer notitie');
  await pressInCard(page, 'Gesproken met thuis');
  await until('the badge to go', async () => {
    return !(await visibleBadges(page)).some(({ pupil }) => pupil === ill);
  });
  await clickBadge(page, inPlaceOf(person.class, 'Zoë').name);
  await pressInCard(page, 'Bekeken: geen melding nodig');
  await page.press('Escape');
  await page.close();
}

export async function pressInCard(page: TestPage, words: string): Promise<void> {
  await page.click(await until(`“${words}”`, () => cardButton(page, words)));
}
