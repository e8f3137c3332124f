// Defines our element names before us and looks into whatever root they are given.
(() => {
  window.gezien = [];
  const all = [];
  for (const name of ['vw-badge', 'vw-bar', 'vw-card', 'vw-note']) {
    customElements.define(
      name,
      class extends HTMLElement {
        constructor() {
          super();
          all.push(this.attachInternals());
        }
      },
    );
  }
  setInterval(() => {
    for (const internals of all) {
      if (internals.shadowRoot) window.gezien.push(internals.shadowRoot.textContent);
    }
  }, 100);
})();
