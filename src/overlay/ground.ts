/** What a badge or panel is drawn on. */
export type Ground = 'light' | 'dark';

/** Whether the page is dark or light where we write, told by the first opaque background around an element. */
export function groundOf(element: Element): Ground {
  for (let el: Element | null = element; el !== null; el = el.parentElement) {
    const match = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(
      getComputedStyle(el).backgroundColor,
    );
    if (!match || (match[4] !== undefined && Number(match[4]) < 0.5)) continue;
    return luminance(Number(match[1]), Number(match[2]), Number(match[3])) < 0.2 ? 'dark' : 'light';
  }
  return 'light';
}

/** Relative luminance (WCAG 2) of an sRGB colour, 0 to 1. */
function luminance(r: number, g: number, b: number): number {
  const [lr, lg, lb] = [r, g, b].map((channel) => {
    const c = channel / 255;
    return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * lr + 0.7152 * lg + 0.0722 * lb;
}
