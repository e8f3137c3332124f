import { basename, join } from 'node:path';
import type { TestBrowser, TestPage } from '../test/e2e/browser.ts';
import {
  type Badge,
  card,
  clickBadge,
  openDetails,
  settled,
  until,
  visibleBadges,
} from '../test/e2e/reading.ts';
import { PUPILS, pupilPath } from '../test/practice-lvs/data.ts';

const LIST = '/groep/registraties';
const LOUDEST = PUPILS[0]!;
const OTHER_PAGES: Record<string, string> = {
  week: '/groep/week',
  history: pupilPath(LOUDEST),
  app: '/app/groep/8',
  totals: '/groep/totalen',
  register: '/groep/vandaag',
};

/**
 * Opens the kinds of page of the practice LVS, prints the signal table as read from the badges,
 * and pictures each page.
 * @throws Error when no badge appears on the group's list.
 */
export async function readPracticePages(
  browser: TestBrowser,
  origin: string,
  pictures: string,
): Promise<void> {
  const page = await browser.openPage(origin + LIST);
  await until(`a badge at a pupil on ${LIST}`, async () => (await visibleBadges(page)).length > 0);
  await settled(page);
  await page.screenshot(join(pictures, 'list.png'));
  await clickBadge(page, LOUDEST.name);
  const hint = await until('the hint card', () => card(page));
  await page.screenshot(join(pictures, 'card.png'));
  await page.press('Escape');
  await readPage(page, LIST, join(pictures, 'list-explained.png'));
  console.log(`\n${LIST}, hint card\n${indented(hint)}`);
  for (const [name, path] of Object.entries(OTHER_PAGES)) {
    await page.goto(origin + path);
    await readPage(page, path, join(pictures, `${name}.png`));
  }
}

/** Opens saved pages one by one, prints what the extension says there (one hint card too), and pictures each. */
export async function readSavedPages(
  browser: TestBrowser,
  origin: string,
  paths: string[],
  pictures: string,
): Promise<void> {
  for (const path of paths) {
    const page = await browser.openPage(origin + path);
    const name = basename(decodeURIComponent(path)).replace(/\.html?$/i, '');
    await readPage(page, name, join(pictures, `${name}.png`));
    const [first] = await visibleBadges(page);
    if (first) {
      await clickBadge(page, first.pupil);
      console.log(
        `\n${name}, hint card\n${indented(await until('the hint card', () => card(page)))}`,
      );
      await page.screenshot(join(pictures, `${name}-card.png`));
    }
    await page.close();
  }
}

async function readPage(page: TestPage, name: string, picture: string): Promise<void> {
  await settled(page);
  await openDetails(page);
  console.log(`\n${name}\n${indented(await settled(page))}`);
  const badges = await visibleBadges(page);
  if (badges.length > 0) console.log(`\n${indented(signalTable(badges))}`);
  await page.screenshot(picture);
}

/** Pupil, words shown, next step: one line per badge. */
function signalTable(badges: Badge[]): string {
  const rows = [['pupil', 'badge', 'next step'], ...badges.map((b) => [b.pupil, b.words, b.step])];
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  const lines = rows.map((row) =>
    row
      .map((cell, i) => cell.padEnd(width(i)))
      .join('  ')
      .trimEnd(),
  );
  return lines.join('\n');
}

function indented(text: string): string {
  return text.replace(/^/gm, '  ');
}
