/**
 * Decides whether a screen reader hears what a page means: at most once for each view of the page, and
 * only when it means something else than what was last heard.
 */
export function saidOnce(): (view: string, meaning: string) => boolean {
  let heard: { view: string; meaning: string } | null = null;
  return (view, meaning) => {
    if (meaning === '' || heard?.view === view) return false;
    const isNew = heard?.meaning !== meaning;
    heard = { view, meaning };
    return isNew;
  };
}
