// A list that comes late: skeleton rows first, then the rows in three parts.
(() => {
  const table = document.querySelector('table.registraties');
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const part = Math.ceil(rows.length / 3);
  body.replaceChildren();
  for (let n = 0; n < 5; n++) {
    const row = body.insertRow();
    for (let i = 0; i < 10; i++) row.insertCell().append(document.createElement('i'));
  }
  table.setAttribute('aria-busy', 'true');
  setTimeout(() => body.replaceChildren(...rows.slice(0, part)), 500);
  setTimeout(() => body.append(...rows.slice(part, 2 * part)), 1000);
  setTimeout(() => {
    body.append(...rows.slice(2 * part));
    table.removeAttribute('aria-busy');
  }, 1500);
})();
