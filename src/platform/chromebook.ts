/** Whether it is ChromeOS: what is stored there often goes when somebody logs out. */
export function isChromebook(agent: string = navigator.userAgent): boolean {
  return /\bCrOS\b/.test(agent);
}
