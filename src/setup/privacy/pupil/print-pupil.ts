/** Prints what is held of the pupil and nothing else of the page (privacy.css). */
export function printPupil(): void {
  const { classList } = document.documentElement;
  classList.add('prints-pupil');
  window.addEventListener('afterprint', () => classList.remove('prints-pupil'), { once: true });
  window.print();
}
