// Components of the page keep their content in open shadow roots, one inside the other.
(() => {
  const heading = document.querySelector('kb-kop').attachShadow({ mode: 'open' });
  heading.innerHTML = '<h1>Registraties groep 7</h1><p>Periode: 24-08-2026 t/m 20-11-2026</p>';
  const list = document.querySelector('kb-lijst').attachShadow({ mode: 'open' });
  list.innerHTML = '<section><kb-tabel></kb-tabel></section>';
  const inner = list.querySelector('kb-tabel').attachShadow({ mode: 'open' });
  inner.append(document.querySelector('#lijst').content.cloneNode(true));
})();
