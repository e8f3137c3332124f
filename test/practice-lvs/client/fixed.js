// What covers the list, and rows that unfold.
(() => {
  const dialog = document.querySelector('#melding');
  const panel = document.querySelector('#paneel');

  document.querySelector('#nieuw').addEventListener('click', () => {
    if (dialog.open) dialog.close();
    else dialog.showModal();
  });
  document.querySelector('#filters').addEventListener('click', () => {
    panel.hidden = !panel.hidden;
  });
  document.querySelector('table.registraties').addEventListener('click', ({ target }) => {
    if (target.textContent === 'Meer') target.closest('tr').classList.toggle('open');
  });
})();
