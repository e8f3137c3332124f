import { html } from './html.ts';
import { layout } from './layout.ts';

/** A portal page that shows other pages of the LVS in frames, as older systems do. */
export function renderFrames(addresses: readonly string[]): string {
  const frames = addresses.map(
    (address) =>
      html`<iframe src="${address}" title="${address}" width="1000" height="420"></iframe>`,
  );
  return layout({ title: 'Werkplek', main: html`<h1>Werkplek</h1>${frames}` });
}
