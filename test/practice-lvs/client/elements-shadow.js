// Defines our element names before us so that attachShadow throws on them.
for (const name of ['vw-badge', 'vw-bar', 'vw-card', 'vw-note']) {
  customElements.define(
    name,
    class extends HTMLElement {
      static disabledFeatures = ['shadow'];
    },
  );
}
