import { accessTexts as texts } from '../../texts/access.ts';
import { fullMoment } from '../../texts/moment.ts';
import type { Fact } from './site-facts.ts';

/** What the person who runs the computers needs to know, as plain text. Holds no pupil and no address of a page. */
export function reportText(about: {
  version: string;
  browser: string;
  at: number;
  sites: readonly { origin: string; forbidden: boolean; state: string; facts: readonly Fact[] }[];
}): string {
  const { version, browser, at, sites } = about;
  const parts = sites.map(({ origin, forbidden, state, facts }) => {
    const lines = facts.map(([name, value]) => `  ${name}: ${value}`);
    const advice = texts.reportForbidden(origin, new URL(origin).hostname);
    return [
      `${texts.reportSite}: ${origin}`,
      `  ${state}`,
      ...lines,
      ...(forbidden ? [`  ${advice}`] : []),
    ];
  });
  const head = [`Verzuimwijzer ${version}`, browser, `${texts.reportAt} ${fullMoment(at)}`];
  return [head, ...parts].map((lines) => lines.join('\n')).join('\n\n');
}
