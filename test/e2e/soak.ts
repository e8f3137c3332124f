import type { TestBrowser } from './browser.ts';
import { disturb } from './disturb.ts';
import { type FrameReport, watchFrames } from './frame-checker.ts';
import { settled } from './reading.ts';

/**
 * The pages whose rows move: a list that is sorted and redrawn, one that recycles its rows, one in boxes
 * that scroll with names and header held in place, and weeks whose names are header cells.
 */
export const SOAK_PAGES = [
  '/groep/registraties',
  '/app/groep/7',
  '/val/vast',
  '/groep/weken?aantal=8',
];

/** Windows and zooms between which a person changes. */
const VIEWS = [
  { width: 1280, height: 900 },
  { width: 640, height: 450, zoom: 2 },
  { width: 1024, height: 720, zoom: 1.25 },
];

export interface SoakReport extends FrameReport {
  path: string;
  /** Disturbances done. */
  actions: number;
}

/** So many seconds at most, however little a busy machine painted. */
const MOST_SECONDS = 40;

/**
 * Disturbs one page while every painted frame is checked: for so many seconds, and on until `least` frames and
 * badges were.
 */
export async function soak(
  browser: TestBrowser,
  origin: string,
  path: string,
  { seconds, seed, least = 0 }: { seconds: number; seed: number; least?: number },
): Promise<SoakReport> {
  const page = await browser.openPage(origin + path);
  await settled(page);
  const read = await watchFrames(page);
  let actions = 0;
  let report = await read();
  const isEnough = () => Math.min(report.frames, report.checks) > least;
  for (let second = 0; second < seconds || !(isEnough() || second > MOST_SECONDS); second++) {
    const disturbed = page.evaluate(disturb, seed + second, 1000);
    await page.setView(VIEWS[second % VIEWS.length]!);
    actions += await disturbed;
    report = await read();
  }
  await page.close();
  return { path, actions, ...report };
}

export function soakLine(browser: string, report: SoakReport): string {
  const { path, frames, checks, hosts, actions, faults } = report;
  return (
    `${browser} ${path}: ${frames} frames checked, ${checks} painted badges compared with their ` +
    `rows, ${hosts} hosts, ${actions} disturbances, ${faults.length} faults`
  );
}
