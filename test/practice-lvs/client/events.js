// Behaviour of the registrations list: sort, filter, refresh, and handlers on its rows.
(() => {
  const tables = [...document.querySelectorAll('table.registraties')];
  const search = document.querySelector('#zoek');
  const shown = document.querySelector('#getoond');
  const counter = document.querySelector('#rijklikken');
  const collator = new Intl.Collator('nl', { numeric: true });
  const original = new Map(tables.map((table) => [table, table.tBodies[0].innerHTML]));
  let sorting = { column: 3, direction: -1 };

  const rowsOf = (table) => [...table.tBodies[0].rows].filter((r) => r.className !== 'tussenkop');

  function countRowClick() {
    const clicks = Number(document.body.dataset.rowClicks ?? 0) + 1;
    document.body.dataset.rowClicks = String(clicks);
    counter.textContent = String(clicks);
  }

  const EVENTS = ['pointerdown', 'mousedown', 'click', 'dblclick', 'keydown'];

  function watchRows(table) {
    for (const row of rowsOf(table)) {
      for (const name of EVENTS) row.addEventListener(name, countRowClick);
    }
  }

  function sortKey(row) {
    const text = row.cells[sorting.column].textContent.trim();
    return sorting.column === 3 ? text.split('-').reverse().join('') : text;
  }

  function sort() {
    for (const table of tables) {
      const body = table.tBodies[0];
      const middle = body.querySelector('.tussenkop');
      const rows = rowsOf(table).map((row) => ({ row, key: sortKey(row) }));
      rows.sort((a, b) => collator.compare(a.key, b.key) * sorting.direction);
      body.append(...rows.map(({ row }) => row));
      if (middle) body.insertBefore(middle, rows[Math.ceil(rows.length / 2)].row);
    }
  }

  function showSorting(table) {
    [...table.tHead.rows[0].cells].forEach((cell, column) => {
      const here = column === sorting.column;
      const up = sorting.direction === 1;
      cell.setAttribute('aria-sort', here ? (up ? 'ascending' : 'descending') : 'none');
      cell.querySelector('span').textContent = here ? (up ? '▲' : '▼') : '';
    });
  }

  function filter() {
    const wanted = search.value.trim().toLowerCase();
    let visible = 0;
    let total = 0;
    for (const row of rowsOf(tables[0])) {
      const hit = row.cells[0].textContent.toLowerCase().includes(wanted);
      row.classList.toggle('verborgen', !hit);
      total += 1;
      if (hit) visible += 1;
    }
    shown.textContent = wanted === '' ? '' : `Getoond: ${visible} van ${total}`;
  }

  for (const table of tables) {
    watchRows(table);
    for (const name of EVENTS) {
      table.addEventListener(name, (event) => {
        if (event.target.closest('tbody tr:not(.tussenkop)')) countRowClick();
      });
    }
    table.tHead.addEventListener('click', (event) => {
      const column = event.target.closest('th').cellIndex;
      sorting = { column, direction: sorting.column === column ? -sorting.direction : 1 };
      sort();
      tables.forEach(showSorting);
    });
  }

  search.addEventListener('input', filter);
  document.querySelector('#ververs').addEventListener('click', () => {
    for (const table of tables) {
      table.tBodies[0].innerHTML = original.get(table);
      watchRows(table);
    }
    sort();
    filter();
  });
})();
