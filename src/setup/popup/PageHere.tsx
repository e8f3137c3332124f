import { accessTexts } from '../../texts/access.ts';
import { hostsText } from '../../texts/list-text.ts';
import { recentMoment } from '../../texts/moment.ts';
import { pageTexts } from '../../texts/page.ts';
import { popupTexts } from '../../texts/popup.ts';
import { restsOnTexts } from '../../texts/reading-rests-on.ts';
import { whyText } from '../../texts/why-text.ts';
import { useHealth } from '../access/use-health.ts';
import type { SiteState } from './popup-state.ts';
import { paintedAt, restsOn } from './rests-on.ts';

/** What kind of page is open, and whether the extension runs in it. */
export function PageHere({ state }: { state: SiteState }) {
  const { hostname } = new URL(state.origin);
  const painted = paintedAt(hostname);
  const rests = state.look && restsOn(hostname, state.look.page);
  return (
    <section aria-labelledby="here">
      <h3 id="here">{popupTexts.here}</h3>
      <p>{painted === null ? sayPage(state) : restsOnTexts.painted(painted)}</p>
      {painted === null && rests && <p class="hint">{rests}</p>}
      {state.on && state.match.found !== 'none' && <HealthLine origin={state.origin} />}
    </section>
  );
}

function sayPage({ look, frames, framesOn }: SiteState): string {
  if (look === null) return popupTexts.notLooked;
  const { page } = look;
  if ('view' in page) return popupTexts.seen(accessTexts.views[page.view]!, page.pupils);
  if (page.reason === 'proposal') {
    const why = whyText(page.why ?? [], pageTexts.why);
    return popupTexts.proposal(why);
  }
  if (page.reason !== 'no-attendance') return pageTexts.noReading[page.reason];
  if (framesOn.length > 0) return popupTexts.frameOn(hostsText(framesOn));
  return frames.length > 0 ? popupTexts.nothingHereButFrames : popupTexts.nothingHere;
}

function HealthLine({ origin }: { origin: string }) {
  const health = useHealth();
  const site = health?.find((found) => found.origin === origin);
  if (health === null) return null;
  if (site === undefined || site.pages === 0) return <p class="hint">{popupTexts.notRunning}</p>;
  if (site.readAt === null) return null;
  return <p class="hint">{popupTexts.lastRead(recentMoment(site.readAt))}</p>;
}
