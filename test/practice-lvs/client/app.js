// The single-page app: routes, a skeleton first, and a list that reuses its twenty rows.
(() => {
  const ROWS = 20;
  const ROW_HEIGHT = 32;
  const NOTE_LINE = 18;
  const CELL_EDGE = 9;
  const LATE_BY = 400;
  const collator = new Intl.Collator('nl', { numeric: true });
  const screen = document.querySelector('#scherm');
  let visit = 0;

  function element(tag, properties = {}, children = []) {
    const node = Object.assign(document.createElement(tag), properties);
    node.append(...children);
    return node;
  }

  const numeric = (date) => date.split('-').reverse().join('-');
  const dayText = (date) =>
    new Intl.DateTimeFormat('nl', { weekday: 'short', day: 'numeric', month: 'short' })
      .format(new Date(`${date}T12:00`))
      .replaceAll('.', '');

  function showGroups() {
    const tile = (n) => element('a', { href: `/app/groep/${n}`, textContent: `Jaarlaag ${n}` });
    screen.replaceChildren(
      element('h1', { textContent: 'Jaarlagen' }),
      element('div', { className: 'tegels' }, [tile(7), tile(8)]),
    );
  }

  function skeleton() {
    const line = () =>
      element(
        'tr',
        {},
        [0, 1, 2, 3].map(() => element('td', {}, [element('span', { className: 'skelet' })])),
      );
    const body = element('tbody', {}, Array.from({ length: 12 }, line));
    const table = element('table', { className: 'breed' }, [body]);
    table.setAttribute('aria-busy', 'true');
    return table;
  }

  async function load(group) {
    const late = new Promise((done) => setTimeout(done, LATE_BY));
    const answer = await fetch(`/app/gegevens/${group}.json`);
    const data = await answer.json();
    await late;
    return data;
  }

  function headRow(dates, onSort) {
    const sortable = (text, key) => {
      const button = element('button', { type: 'button', textContent: text });
      button.addEventListener('click', () => onSort(key));
      return element('th', { scope: 'col' }, [button]);
    };
    const row = element('tr', {}, [
      sortable('Leerling', 'name'),
      sortable('Leerlingnr', 'number'),
      element('th', { scope: 'col', textContent: 'Toelichting' }),
      ...dates.map((date) => element('th', { scope: 'col', textContent: dayText(date) })),
    ]);
    row.setAttribute('aria-rowindex', '1');
    return row;
  }

  function emptyRow(columns) {
    const name = element('td', {}, [element('span')]);
    const note = element('td', { className: 'toelichting' });
    const days = Array.from({ length: columns }, () => element('td', {}, [element('span')]));
    return element('tr', {}, [name, element('td'), note, ...days]);
  }

  function fillRow(row, pupil, index, withNotes) {
    row.setAttribute('aria-rowindex', String(index + 2));
    const [name, number, note, ...days] = row.cells;
    name.firstChild.textContent = pupil.name;
    note.textContent = pupil.note;
    note.hidden = !withNotes;
    number.textContent = pupil.number;
    row.style.height = `${heightOf(pupil, withNotes)}px`;
    days.forEach((cell, n) => {
      const span = cell.firstChild;
      span.textContent = pupil.days[n].code;
      span.title = pupil.days[n].reason;
    });
  }

  /** A note grows its row by whole lines; the style sheet gives the line height. */
  function heightOf(pupil, withNotes) {
    const lines = withNotes && pupil.note !== '' ? pupil.note.split('\n').length : 0;
    return Math.max(ROW_HEIGHT, lines * NOTE_LINE + CELL_EDGE);
  }

  /** The list itself; returns how to show other pupils or another order in it. */
  function virtualList(data, onSort) {
    const spacer = () => {
      const row = element('tr', { className: 'ruimte' }, [
        element('td', { colSpan: data.dates.length + 3 }),
      ]);
      row.setAttribute('aria-hidden', 'true');
      return row;
    };
    const rows = Array.from({ length: ROWS }, () => emptyRow(data.dates.length));
    const above = spacer();
    const below = spacer();
    const table = element('table', {}, [
      element('thead', {}, [headRow(data.dates, onSort)]),
      element('tbody', {}, [above, ...rows, below]),
    ]);
    const box = element('div', { className: 'rollijst', tabIndex: 0 }, [table]);
    let pupils = [];
    let tops = [0];
    let withNotes = false;

    function draw() {
      let first = tops.findLastIndex((top) => top <= box.scrollTop);
      first = Math.max(0, Math.min(first, pupils.length - ROWS));
      const last = Math.min(first + ROWS, pupils.length);
      rows.forEach((row, n) => {
        const pupil = pupils[first + n];
        row.hidden = pupil === undefined;
        if (pupil) fillRow(row, pupil, first + n, withNotes);
      });
      above.firstChild.style.height = `${tops[first]}px`;
      below.firstChild.style.height = `${tops.at(-1) - tops[last]}px`;
    }

    box.addEventListener('scroll', draw, { passive: true });
    return {
      box,
      show(nextPupils, nextWithNotes) {
        pupils = nextPupils;
        withNotes = nextWithNotes;
        table.tHead.rows[0].cells[2].hidden = !withNotes;
        tops = [0];
        for (const pupil of pupils) tops.push(tops.at(-1) + heightOf(pupil, withNotes));
        table.setAttribute('aria-rowcount', String(pupils.length + 1));
        draw();
      },
    };
  }

  function toolbar(onChange, onRefresh) {
    const search = element('input', { type: 'search', autocomplete: 'off' });
    const notes = element('input', { type: 'checkbox', autocomplete: 'off' });
    const refresh = element('button', { type: 'button', textContent: 'Ververs' });
    const count = element('span', { className: 'stil' });
    search.addEventListener('input', onChange);
    notes.addEventListener('change', onChange);
    refresh.addEventListener('click', onRefresh);
    const bar = element('div', { className: 'balk' }, [
      element('label', {}, ['Zoek leerling ', search]),
      element('label', {}, [notes, ' Toelichting tonen']),
      refresh,
      count,
    ]);
    return { bar, search, notes, count };
  }

  function drawGroup(data) {
    let sorting = { key: 'name', direction: 1 };
    const tools = toolbar(update, () => openGroup(data.group));
    const list = virtualList(data, (key) => {
      sorting = { key, direction: sorting.key === key ? -sorting.direction : 1 };
      update();
    });

    function update() {
      const wanted = tools.search.value.trim().toLowerCase();
      const pupils = data.pupils
        .filter((pupil) => pupil.name.toLowerCase().includes(wanted))
        .sort((a, b) => collator.compare(a[sorting.key], b[sorting.key]) * sorting.direction);
      tools.count.textContent = `${pupils.length} van ${data.pupils.length} leerlingen`;
      list.show(pupils, tools.notes.checked);
    }

    const period = `Periode: ${numeric(data.dates[0])} t/m ${numeric(data.dates.at(-1))}`;
    screen.replaceChildren(
      element('h1', { textContent: `Aanwezigheid jaarlaag ${data.group}` }),
      element('p', { textContent: period }),
      tools.bar,
      list.box,
    );
    update();
  }

  async function openGroup(group) {
    visit += 1;
    const mine = visit;
    screen.replaceChildren(
      element('h1', { textContent: `Aanwezigheid jaarlaag ${group}` }),
      element('p', { className: 'stil', textContent: 'Laden…' }),
      skeleton(),
    );
    const data = await load(group);
    if (mine === visit) drawGroup(data);
  }

  function route() {
    const group = /^\/app\/groep\/(\d+)$/.exec(location.pathname);
    if (group) {
      openGroup(group[1]);
    } else {
      visit += 1;
      showGroups();
    }
  }

  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[href^="/app/"]');
    if (!link || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    route();
  });
  addEventListener('popstate', route);
  route();
})();
