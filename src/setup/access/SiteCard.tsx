import { askFor, giveBack } from '../../platform/permissions.ts';
import { patternOf } from '../../schools/profile/origin.ts';
import { accessTexts } from '../../texts/access.ts';
import type { SiteHealth } from './messages.ts';
import type { Fact } from './site-facts.ts';
import type { SiteState } from './site-state.ts';

/** How it goes at one site, and the switch for it. */
export function SiteCard(props: {
  site: SiteHealth;
  state: SiteState;
  facts: readonly Fact[];
  onMessage: (words: string) => void;
}) {
  const { site, state, facts, onMessage } = props;
  const { host } = new URL(site.origin);
  const patterns = patternOf(site.origin);
  const turnOff = async () => {
    const outcome = await giveBack(patterns);
    onMessage(outcome === 'gone' ? accessTexts.turnedOff(host) : accessTexts.kept(host));
  };
  const turnOn = async () => {
    const asked = await askFor([patterns]);
    onMessage(asked === 'granted' ? accessTexts.turnedOn(host) : accessTexts.asked[asked]);
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
