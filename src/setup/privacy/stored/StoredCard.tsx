import { useId } from 'preact/hooks';
import { parseDay } from '../../../../rules/attendance/day.ts';
import { mediumDate } from '../../../texts/dutch-date.ts';
import { fullMoment } from '../../../texts/moment.ts';
import { privacyTexts } from '../../../texts/privacy.ts';
import { RawText } from './RawText.tsx';
import { holdsKey, rawText } from './raw-text.ts';
import { sizeWords } from './size-words.ts';
import type { StoredItem, StoredKind } from './stored-items.ts';

const texts = privacyTexts.stored;

/** One stored thing: what it is, under which key, how big, and on request exactly what stands there. */
export function StoredCard({ item, isOpen }: { item: StoredItem; isOpen: boolean }) {
  const { key, bytes, what } = item;
  const id = useId();
  return (
    <li class="panel">
      <p id={id}>
        <strong>{words(what)}</strong>
      </p>
      {what.kind === 'school' && what.mappings > 0 && <p>{texts.kinds.mappings(what.mappings)}</p>}
      {what.kind === 'pupil' && <p>{untilWords(what.until)}</p>}
      <dl class="pairs">
        <dt>{texts.key}</dt>
        <dd>
          <code>{key}</code>
        </dd>
        <dt>{texts.size}</dt>
        <dd>{sizeWords(bytes)}</dd>
      </dl>
      <RawText name={key} text={rawText(item, texts.keyHidden)} isOpen={isOpen}>
        {holdsKey(item) && <p class="hint">{texts.keyHiddenWhy}</p>}
      </RawText>
    </li>
  );
}

function words(what: StoredKind): string {
  const { kinds } = texts;
  switch (what.kind) {
    case 'school':
      return kinds.school(what.name);
    case 'pupil':
      return kinds.pupil(what.n);
    case 'aside': {
      const { from, at } = what.aside;
      return kinds.aside(from, at === null ? null : fullMoment(at.getTime()));
    }
    default:
      return kinds[what.kind];
  }
}

function untilWords(until: string | null): string {
  const day = until === null ? null : parseDay(until);
  return day === null ? texts.untilUnknown : texts.until(mediumDate(day));
}
