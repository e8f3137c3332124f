/** Stands in the address of the settings page while it shows the last screen, also after a reload. */
const LAST_SCREEN = '#klaar';

export function isLastScreen(): boolean {
  return location.hash === LAST_SCREEN;
}

/** Puts the last screen in the address, or takes it out again; no step in the browser's history. */
export function setLastScreen(on: boolean): void {
  history.replaceState(null, '', on ? LAST_SCREEN : location.pathname);
}
