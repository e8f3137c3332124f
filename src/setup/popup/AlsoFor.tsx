import { popupTexts } from '../../texts/popup.ts';
import { linkSites } from '../access/say-to-background.ts';
import type { SiteProps } from './SiteHere.tsx';

/** One host can serve two schools of one person. */
export function AlsoFor({ state: { origin, others }, onMessage }: SiteProps) {
  if (others.length === 0) return null;
  return (
    <details class="also">
      <summary>{popupTexts.alsoFor}</summary>
      <ul>
        {others.map(({ id, name }) => (
          <li key={id}>
            <button
              type="button"
              onClick={async () => {
                const done = await linkSites(id, [origin], []);
                onMessage(done ? popupTexts.linked(name) : popupTexts.linkFailed);
              }}
            >
              {popupTexts.linkAlso(name)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
