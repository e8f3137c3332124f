import { expect, test } from 'vitest';
import { privacyTexts } from '../../src/texts/privacy.ts';
import { pupilPrivacyTexts } from '../../src/texts/privacy-pupil.ts';
import { PUPILS } from '../practice-lvs/data.ts';
import { violationsOn } from './axe.ts';
import type { TestPage } from './browser.ts';
import { focusOn, press, saidOn, says, storedData } from './extension-page.ts';
import { cardButton, clickBadge, settled, until, visibleBadges } from './reading.ts';
import { describeInBrowsers } from './with-practice.ts';

const LIST = '/groep/registraties';
const PUPIL = PUPILS.find(({ name }) => name.startsWith('Łukasz'))!;
/** Only who has a registration stands on the list. */
const ON_LIST = PUPILS.filter(({ registrations }) => registrations.length > 0);
const { memory, stored, wipe } = privacyTexts;

describeInBrowsers('the privacy page', (practice) => {
  const privacyPage = () => practice().browser.openExtensionPage('privacy.html');

  async function openList(): Promise<TestPage> {
    const list = await practice().browser.openPage(practice().origin + LIST);
    await settled(list);
    return list;
  }
  /** The list, once a talk was logged about one pupil. */
  async function logTalk(): Promise<TestPage> {
    const list = await openList();
    await clickBadge(list, PUPIL.name);
    await list.click(await until('“Gesproken”', () => cardButton(list, 'Gesproken met thuis')));
    await settled(list);
    return list;
  }

  test('tells what stands in memory, and that it goes with the last page of the LVS', async () => {
    const page = await privacyPage();
    await says(page, memory.empty);
    const list = await openList();
    await says(page, `${memory.readings}\n1\n${memory.pupils}\n${ON_LIST.length}`);
    for (const { name, number } of PUPILS) {
      const said = await saidOn(page);
      expect([said.includes(name), said.includes(number)]).toEqual([false, false]);
    }
    await list.close();
    await says(page, memory.empty);
    await page.close();
  });

  test('lists exactly what is stored, and nothing elsewhere', async () => {
    const list = await logTalk();
    const page = await privacyPage();
    await says(page, stored.kinds.pupil(1));
    await press(page, stored.openAll);
    const all = await storedData(page);
    expect(Object.keys(all).some((key) => key.startsWith('pupil.'))).toBe(true);
    expect(await listed(page)).toEqual(
      Object.fromEntries(Object.entries(all).map(([key, raw]) => [key, withoutKey(raw)])),
    );
    expect(await elsewhere(page)).toEqual([0, 0, 0, 0, '']);
    expect(await counted(page)).toEqual(Array(5).fill(stored.otherCount(0)));
    expect(await violationsOn(page)).toEqual([]);
    await page.close();
    await list.close();
  });

  test('tells all of one pupil when asked, and forgets it', async () => {
    const list = await openList();
    const page = await privacyPage();
    await press(page, pupilPrivacyTexts.show);
    await press(page, PUPIL.name);
    await focusOn(page, pupilPrivacyTexts.all(PUPIL.name));
    const said = await saidOn(page);
    const [key] = Object.keys(await storedData(page)).filter((one) => one.startsWith('pupil.'));
    for (const words of [PUPIL.number, 'Contact met thuis', `${key}, tot en met 31 juli 2027`])
      expect(said).toContain(words);
    expect(await traces(page)).toEqual({
      title: 'Verzuimwijzer – Privacy',
      fields: 0,
      address: 'privacy.html',
    });
    expect(await violationsOn(page)).toEqual([]);

    await list.close();
    await says(page, pupilPrivacyTexts.gone);
    expect(await saidOn(page)).not.toContain(PUPIL.name);
    const again = await openList();
    await press(page, pupilPrivacyTexts.hide);
    await press(page, pupilPrivacyTexts.show);
    await press(page, PUPIL.name);
    const forget = async () => {
      await press(page, pupilPrivacyTexts.forget);
      await press(page, pupilPrivacyTexts.forgetYes);
    };
    // A list that is read once more meanwhile may take the question away: then a person asks again.
    await forget().catch(forget);
    await says(page, pupilPrivacyTexts.forgotten);
    expect(Object.keys(await storedData(page)).filter((one) => one.startsWith('pupil.'))).toEqual(
      [],
    );
    await page.close();
    await again.close();
  });

  test('each wipe leaves what it says, and the last leaves nothing', async () => {
    const list = await logTalk();
    const page = await privacyPage();
    const wipeBy = async ({ button, yes, done }: { button: string; yes: string; done: string }) => {
      await press(page, button);
      await press(page, yes);
      await focusOn(page, done);
    };
    const kinds = async () => Object.keys(await storedData(page)).map((key) => key.split('.')[0]);
    await wipeBy(wipe.session);
    await says(page, memory.allEmpty);
    await until('no badge', async () => (await visibleBadges(list)).length === 0);
    expect(await sessionData(page)).toEqual({});
    expect((await kinds()).sort()).toEqual(['casebook', 'pupil', 'school']);
    await wipeBy(wipe.casebook);
    expect(await kinds()).toEqual(['school']);
    await wipeBy(wipe.all);
    expect([await storedData(page), await sessionData(page)]).toEqual([{}, {}]);
    await says(page, stored.empty);
    await page.close();
    await list.close();
  });

  test('is refused every connection by the browser itself', async () => {
    const page = await privacyPage();
    const tried = await page.evaluate(async (origin) => {
      const refused = new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
          resolve(effectiveDirective),
        );
      });
      const went = await fetch(origin, { mode: 'no-cors' }).then(
        () => true,
        () => false,
      );
      return { went, refused: went ? null : await refused };
    }, practice().origin);
    expect(tried).toEqual({ went: false, refused: 'connect-src' });
    await page.close();
  });

  test('is a click away from the settings page', async () => {
    const settings = await practice().browser.openExtensionPage('settings.html');
    await says(settings, privacyTexts.link);
    await press(settings, privacyTexts.link);
    const page = await practice().browser.openedPage('privacy.html');
    await says(page, privacyTexts.intro);
    await page.close();
    await settings.close();
  });
});

/** What the page shows of each stored item, by its key. */
function listed(page: TestPage): Promise<Record<string, unknown>> {
  return page.evaluate(() => {
    const cards = [...document.querySelectorAll('#stored ~ .items > li')];
    const textOf = (card: Element, selector: string) => card.querySelector(selector)!.textContent;
    return Object.fromEntries(
      cards.map((card) => [textOf(card, 'code'), JSON.parse(textOf(card, 'pre'))]),
    );
  });
}

/** What is stored with the casebook's key as the page shows it. */
function withoutKey(raw: unknown): unknown {
  const { root } = raw as { root?: { bare: string } };
  return root ? { ...(raw as object), root: { bare: stored.keyHidden(root.bare.length) } } : raw;
}

interface Session {
  storage: { session: { get(keys: null): Promise<Record<string, unknown>> } };
}
declare const browser: Session | undefined;
declare const chrome: Session;

function sessionData(page: TestPage): Promise<Record<string, unknown>> {
  return page.evaluate(() =>
    (typeof browser === 'undefined' ? chrome : browser).storage.session.get(null),
  );
}

/** How many things stand in the other stores of the extension's origin, and its cookies. */
function elsewhere(page: TestPage): Promise<unknown[]> {
  return page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
    document.cookie,
  ]);
}

/** What the page says of each of them. */
function counted(page: TestPage): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('#other-stores strong')].map(({ textContent }) => textContent),
  );
}

/** Where a browser could keep a name. */
function traces(page: TestPage): Promise<{ title: string; fields: number; address: string }> {
  return page.evaluate(() => ({
    title: document.title,
    fields: document.querySelectorAll('input, select, textarea, [contenteditable]').length,
    address: location.href.replace(/^.*:\/\/[^/]*\//, ''),
  }));
}
