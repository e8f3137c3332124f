import { expect, test } from 'vitest';
import { startSchool } from './practice.ts';
import { badges, settled, until, visibleBadges } from './reading.ts';
import { describeInCleanBrowsers } from './shared-browser.ts';

/** Pages whose rows are named by a header cell, a link or a cell. */
const PAGES = ['/groep/registraties', '/groep/week', '/val/kop-cel', '/val/link-cel'];

describeInCleanBrowsers('what a screen reader says of the table', (browser) => {
  test.each(PAGES)('%s: row headers and links keep their names', async (path) => {
    const practice = await startSchool(browser(), 'school.json');
    const page = await browser().openPage(`${practice.origin}${path}`);
    await settled(page);
    expect(await visibleBadges(page)).not.toEqual([]);
    const inside = await page.evaluate(
      () =>
        [...document.querySelectorAll('vw-badge')]
          .map((badge) => badge.closest('th, a, label, button, [role=rowheader], [role=link]'))
          .filter((element) => element !== null).length,
    );
    expect(inside).toBe(0);
    if (browser().name === 'chromium') {
      const named = ['rowheader', 'columnheader', 'link', 'LabelText', 'heading'];
      const names = async () =>
        (await page.spoken()).filter(({ role }) => named.includes(role)).map(({ name }) => name);
      const withUs = (await names()).filter((name) => !name.startsWith('Verzuimwijzer'));
      await browser().switchOff();
      await until('the badges to go', async () => (await badges(page)).length === 0);
      expect(withUs).toEqual(await names());
      expect(withUs.length).toBeGreaterThan(10);
    }
    await page.close();
    await practice.close();
  });

  test('each badge is a button whose name begins with its words, then the pupil', async () => {
    const practice = await startSchool(browser(), 'school.json');
    const page = await browser().openPage(`${practice.origin}/groep/registraties`);
    await settled(page);
    const seen = await visibleBadges(page);
    for (const { words, name, pupil, rowText } of seen) {
      expect(name.startsWith(words), name).toBe(true);
      expect(rowText, name).toContain(pupil);
      // Words and pupil are never cut; the step gives way.
      const least = `${words} – ${pupil}`.length;
      expect(name.length, name).toBeLessThanOrEqual(Math.max(100, least));
    }
    if (browser().name === 'chromium') {
      const spoken = await page.spoken();
      const buttons = spoken.filter(({ role }) => role === 'button').map(({ name }) => name);
      for (const { name } of seen) expect(buttons).toContain(name);
    }
    await page.close();
    await practice.close();
  });
});
