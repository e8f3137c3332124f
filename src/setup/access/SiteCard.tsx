import { askFor } from '../../platform/permissions.ts';
import { patternOf } from '../../schools/profile/origin.ts';
import { accessTexts } from '../../texts/access.ts';
import type { SiteHealth } from './messages.ts';
import type { Fact } from './site-facts.ts';
import type { SiteState } from './site-state.ts';
import { sayAsked, switchOff } from './switch-site.ts';

/** How it goes at one site, and the switch for it. */
export function SiteCard(props: {
  site: SiteHealth;
  state: SiteState;
  facts: readonly Fact[];
  onMessage: (words: string) => void;
}) {
  const { site, state, facts, onMessage } = props;
  const { host } = new URL(site.origin);
  const turnOff = async () => onMessage(await switchOff(site.origin));
  const turnOn = async () => {
    onMessage(sayAsked(await askFor([patternOf(site.origin)]), site.origin));
  };
  return (
    <li class="site">
      <h3>{site.origin}</h3>
      <p class="state" data-on={state === 'works'}>
        {accessTexts.state[state]}
      </p>
      {site.forbidden && <p>{accessTexts.forbidden}</p>}
      <dl class="health">
        {facts.map(([name, value], i) => (
          <div key={i}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {state !== 'impossible' && (
        <button type="button" onClick={site.granted ? turnOff : turnOn}>
          {site.granted ? accessTexts.turnOff(host) : accessTexts.turnOn(host)}
        </button>
      )}
    </li>
  );
}
