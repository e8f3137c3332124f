import { useState } from 'preact/hooks';
import type { PackLibrary } from '../../../rules/index.ts';
import { browserName, extensionVersion } from '../../platform/about-us.ts';
import { askablePatterns } from '../../platform/permissions.ts';
import { today } from '../../platform/today.ts';
import { isCovered } from '../../schools/pages/site-patterns.ts';
import type { Managed } from '../../schools/policy/managed.ts';
import type { PolicyProblem } from '../../schools/policy/policy-problem.ts';
import { patternOf } from '../../schools/profile/origin.ts';
import type { SchoolProfile } from '../../schools/profile/profile.ts';
import { accessTexts } from '../../texts/access.ts';
import { PolicyPart } from './PolicyPart.tsx';
import { ReportPart } from './ReportPart.tsx';
import { reportText } from './report.ts';
import { SiteCard } from './SiteCard.tsx';
import { siteFacts } from './site-facts.ts';
import { siteState } from './site-state.ts';
import { useHealth } from './use-health.ts';

/** Every site of a school and every site that was switched on: how it goes there, and a switch. */
export function AccessPart(props: {
  schools: readonly SchoolProfile[];
  library: PackLibrary;
  managed: Managed;
  /** What the policy of this device says that is not used. */
  policyProblems: readonly PolicyProblem[];
}) {
  const { schools, library, managed, policyProblems } = props;
  const health = useHealth();
  const [message, setMessage] = useState('');
  const sites = (health ?? []).map((site) => {
    const users = schools.filter(({ origins }) => origins.includes(site.origin));
    const mayAsk = isCovered(patternOf(site.origin), askablePatterns());
    const state = siteState(site, users, mayAsk);
    return { site, state, facts: siteFacts(site, users, library, today()) };
  });
  const text = reportText({
    version: extensionVersion(),
    browser: browserName(),
    at: Date.now(),
    managed,
    policyProblems,
    sites: sites.map(({ site, state, facts }) => ({
      origin: site.origin,
      forbidden: site.forbidden,
      state: accessTexts.state[state],
      facts,
    })),
  });
  return (
    <section class="part" aria-labelledby="access">
      <h2 id="access" tabIndex={-1}>
        {accessTexts.title}
      </h2>
      <p class="hint">{accessTexts.hint}</p>
      {health?.length === 0 && <p>{accessTexts.none}</p>}
      <ul class="sites">
        {sites.map((shown) => (
          <SiteCard key={shown.site.origin} {...shown} onMessage={setMessage} />
        ))}
      </ul>
      <p role="status" class="message">
        {message}
      </p>
      <PolicyPart managed={managed} problems={policyProblems} />
      <ReportPart text={text} />
    </section>
  );
}
