import type { MutablePage, Mutation } from './mutation.ts';

/** Changes of what stands in and around a list; each answers false where it does not apply. */

const list = ({ table, rows }: MutablePage): HTMLElement | null =>
  table ?? rows[0]?.parentElement ?? null;

/** Texts inside the list, white space between elements left out. */
function textsIn(root: HTMLElement): Text[] {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (
      text.data.trim() !== '' &&
      !/^(?:STYLE|SCRIPT|OPTION|TEXTAREA)$/.test(text.parentElement?.tagName ?? '')
    ) {
      texts.push(text);
    }
  }
  return texts;
}

/** Other words for the same column. */
const SYNONYMS: Record<string, string[]> = {
  leerling: ['Naam', 'Leerlingnaam', 'LEERLING'],
  naam: ['Leerling', 'Naam leerling'],
  leerlingnr: ['Leerlingnummer', 'Stamnr', 'Stamnummer'],
  datum: ['Date', 'DATUM', 'Datum:'],
  dagdeel: ['DAGDEEL'],
  code: ['Verzuimcode', 'Absentiecode'],
  reden: ['Omschrijving', 'Reden verzuim'],
  geoorloofd: ['Geoorloofd?', 'GEOORLOOFD'],
  minuten: ['Min.', 'Minuten'],
  groep: ['Klas', 'Stamgroep'],
};

export const PAGE_MUTATIONS: Mutation[] = [
  {
    name: 'other words for a column',
    kept: 'all',
    apply(page, random) {
      const cells =
        page.source === 'recognised' ? [...(page.table?.tHead?.querySelectorAll('th') ?? [])] : [];
      const words = (cell: Element) => cell.textContent.replace(/[▲▼]/g, '').trim().toLowerCase();
      const known = cells.filter((cell) => SYNONYMS[words(cell)]);
      const cell = random.pick(known);
      if (!cell) return false;
      const was = words(cell);
      const other = random.pick(SYNONYMS[was]!)!;
      // A header that comes back among the rows says the same words.
      for (const th of page.table!.querySelectorAll('th')) {
        if (words(th) === was) th.textContent = other;
      }
      return true;
    },
  },
  {
    name: 'a mark of sorting in the header',
    kept: 'all',
    apply(page, random) {
      const cell = random.pick([...(page.table?.tHead?.querySelectorAll('th') ?? [])]);
      cell?.append(' ▲');
      return Boolean(cell);
    },
  },
  {
    name: 'markup around words',
    kept: 'all',
    apply(page, random) {
      const root = list(page);
      const texts = root ? textsIn(root) : [];
      for (let n = 0; n < 5; n++) {
        const text = random.pick(texts);
        if (!text?.parentNode) continue;
        const inline = page.document.createElement(random.pick(['span', 'b', 'font', 'bdi'])!);
        text.replaceWith(inline);
        inline.append(text);
      }
      return texts.length > 0;
    },
  },
  {
    name: 'comments, spaces and empty pieces',
    kept: 'all',
    apply(page, random) {
      const root = list(page);
      const texts = root ? textsIn(root) : [];
      for (let n = 0; n < 8; n++) {
        const text = random.pick(texts);
        text?.before(page.document.createComment(' ng-if '), '\n   ');
        text?.after('  ', page.document.createElement('span'));
      }
      return texts.length > 0;
    },
  },
  {
    name: 'something for screen readers only, hidden',
    kept: 'all',
    apply(page, random) {
      const root = list(page);
      const text = root && random.pick(textsIn(root));
      if (!text) return false;
      const hidden = page.document.createElement('span');
      hidden.setAttribute('aria-hidden', 'true');
      hidden.textContent = 'Z';
      text.after(hidden);
      return true;
    },
  },
  {
    name: 'boxes around the list',
    kept: 'all',
    apply(page, random) {
      const root = page.table;
      if (!root) return false;
      for (let n = 1 + random.below(3); n > 0; n--) {
        const box = page.document.createElement(
          random.pick(['div', 'section', 'form', 'article'])!,
        );
        root.before(box);
        box.append(root);
      }
      return true;
    },
  },
  {
    name: 'another look: classes and ids',
    kept: 'all',
    apply(page, random) {
      if (page.source !== 'recognised') return false; // an adapter may rest on a class that is a word
      const shown = [...page.document.body.querySelectorAll('[id]')];
      for (const element of random.shuffled(shown).slice(0, 5))
        element.id = `id${random.below(1000)}`;
      for (const row of page.rows) row.classList.add(`css-${random.below(1000)}`);
      return page.rows.length > 0;
    },
  },
  {
    name: 'the whole list once more, hidden',
    kept: 'all',
    apply(page, random) {
      // In a copy of a form the chosen buttons would be those of one group with the others.
      const root = page.view === 'register' ? null : page.table;
      if (!root) return false;
      const copy = root.cloneNode(true) as HTMLElement;
      copy.style.display = 'none';
      if (random.below(2) === 0) root.before(copy);
      else root.after(copy);
      return true;
    },
  },
  {
    name: 'a list of marks beside it',
    kept: 'all',
    apply(page) {
      const root = page.table;
      root?.insertAdjacentHTML(
        'afterend',
        '<table><thead><tr><th>Vak</th><th>Toets</th><th>Cijfer</th></tr></thead><tbody><tr><td>ne</td><td>Woorden</td><td>7,2</td></tr></tbody></table>',
      );
      return root !== null;
    },
  },
  {
    name: 'news above it',
    kept: 'all',
    apply({ document }) {
      document.body.insertAdjacentHTML(
        'afterbegin',
        '<aside><h2>Nieuws</h2><p>Op 3 december is de Sinterklaasviering. Vragen? Bel 9 uur.</p></aside>',
      );
      return true;
    },
  },
  {
    name: 'more pages',
    kept: 'hidden',
    apply(page) {
      const root = list(page);
      root?.insertAdjacentHTML('afterend', '<p>1 t/m 20 (van 3592)</p>');
      return root !== null;
    },
  },
  {
    name: 'a search that is on',
    kept: 'hidden',
    apply(page) {
      page.document.body.insertAdjacentHTML('afterbegin', '<input type="search" value="Jan">');
      return true;
    },
  },
  {
    name: 'translated',
    kept: 'part',
    apply({ document }) {
      document.documentElement.classList.add('translated-ltr');
      return true;
    },
  },
  {
    name: 'a row of blocks hidden',
    kept: 'hidden',
    apply({ table, rows }, random) {
      if (table || rows.length < 2) return false;
      random.pick(rows)!.style.setProperty('display', 'none');
      return true;
    },
  },
  {
    name: 'a block gone',
    kept: 'part',
    apply({ table, rows }, random) {
      if (table || rows.length < 2) return false;
      random.pick(rows)!.remove();
      return true;
    },
  },
];
