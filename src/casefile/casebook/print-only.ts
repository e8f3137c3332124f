/** Prints one part of the page and nothing else of it. The sheet shows `.print-only` on paper alone. */
export function printOnly(part: HTMLElement): void {
  const copy = part.cloneNode(true) as HTMLElement;
  copy.classList.add('print-only');
  for (const withId of copy.querySelectorAll('[id]')) withId.removeAttribute('id');
  const root = document.documentElement;
  addEventListener(
    'afterprint',
    () => {
      copy.remove();
      delete root.dataset.prints;
    },
    { once: true },
  );
  document.body.append(copy);
  root.dataset.prints = 'part';
  window.print();
}
