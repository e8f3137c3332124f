import { useState } from 'preact/hooks';
import { onLocalChanged, readAllLocal } from '../../../platform/local-storage.ts';
import { privacyTexts } from '../../../texts/privacy.ts';
import { useLive } from '../use-live.ts';
import { OtherStoresList } from './OtherStoresList.tsx';
import { PolicyList } from './PolicyList.tsx';
import { StoredCard } from './StoredCard.tsx';
import { sizeWords } from './size-words.ts';
import { type StoredItem, storedItems } from './stored-items.ts';

const texts = privacyTexts.stored;

/** All that is stored on this device, item by item, and that nothing stands anywhere else. */
export function StoredPart() {
  const { value, failed } = useLive(async () => storedItems(await readAllLocal()), onLocalChanged);
  return (
    <section class="part" aria-labelledby="stored">
      <h2 id="stored" tabIndex={-1}>
        {texts.title}
      </h2>
      <p>{texts.intro}</p>
      {failed && <p class="panel problem">{privacyTexts.failed}</p>}
      {value !== null && <Items items={value} />}
      <PolicyList />
      <OtherStoresList />
    </section>
  );
}

function Items({ items }: { items: readonly StoredItem[] }) {
  const [isOpen, setIsOpen] = useState(false);
  if (items.length === 0) return <p class="state">{texts.empty}</p>;
  const bytes = items.reduce((sum, item) => sum + item.bytes, 0);
  return (
    <>
      <p class="state">{texts.total(items.length, sizeWords(bytes))}</p>
      <button type="button" onClick={() => setIsOpen(!isOpen)}>
        {isOpen ? texts.closeAll : texts.openAll}
      </button>
      <ul class="items">
        {items.map((item) => (
          <StoredCard key={item.key} item={item} isOpen={isOpen} />
        ))}
      </ul>
    </>
  );
}
