import { roleNames } from '../../src/texts/first-run.ts';
import { setupTexts } from '../../src/texts/setup.ts';
import type { TestPage } from './browser.ts';
import { says, tabTo } from './extension-page.ts';

/** What stands in the fields of the form, by id without `field-`. */
export function formValues(page: TestPage): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('[id^="field-"]')];
    return Object.fromEntries(fields.map(({ id, value }) => [id.slice('field-'.length), value]));
  });
}

/** Changes the role by keyboard, and saves. */
export async function chooseTeacher(page: TestPage): Promise<void> {
  await tabTo(page, 'field-role');
  await page.press(roleNames.teacher[0]!);
  await tabTo(page, setupTexts.save);
  await page.press('Enter');
  await says(page, setupTexts.saved);
}
