import { newsTexts } from '../../texts/protocol-news.ts';
import { written } from './written.ts';

/** Where the popup leads when a new version of the protocol waits; `waiting`: its first day. */
export function NewsLine({ waiting }: { waiting: string | null }) {
  if (waiting === null) return null;
  return (
    <p class="note">
      <a href="/settings.html#protocol-news" target="_blank" rel="noreferrer">
        {newsTexts.popup(written(waiting))}
      </a>
    </p>
  );
}
