import { isFirefox, manifestFacts } from '../../../platform/manifest-facts.ts';
import { promiseTexts as texts } from '../../../texts/privacy-promises.ts';
import { GrantedSites } from './GrantedSites.tsx';
import { PromiseCard } from './PromiseCard.tsx';

/** What never leaves the device, each with a way to check it and what the browser itself says. */
export function PromisesPart() {
  const facts = manifestFacts();
  const browser = isFirefox() ? 'firefox' : 'chromium';
  const { network, permissions, sites, disk, memory } = texts;
  return (
    <section class="part" aria-labelledby="promises">
      <h2 id="promises" tabIndex={-1}>
        {texts.title}
      </h2>
      <p>{texts.intro}</p>
      <PromiseCard {...network} steps={network.steps[browser]}>
        <p>{network.csp}</p>
        <p>
          <code>{facts.policy}</code>
        </p>
      </PromiseCard>
      <PromiseCard {...permissions} steps={permissions.steps[browser]}>
        <ul class="plain">
          {facts.permissions.map((permission) => (
            <li key={permission}>
              <code>{permission}</code>:{' '}
              {permissions.reasons[permission] ?? permissions.otherReason}
            </li>
          ))}
        </ul>
        <p>
          <a href="/manifest.json" target="_blank" rel="noopener">
            {permissions.manifest}
          </a>
        </p>
        <p>{facts.isNeverPrivate ? permissions.neverPrivate : permissions.alsoPrivate}</p>
      </PromiseCard>
      <PromiseCard {...sites} steps={sites.steps[browser]}>
        <GrantedSites />
      </PromiseCard>
      <PromiseCard {...disk} />
      <PromiseCard {...memory} />
      <p class="hint">{texts.more}</p>
    </section>
  );
}
