import { privacyTexts } from '../../texts/privacy.ts';
import { promiseTexts } from '../../texts/privacy-promises.ts';
import { pupilPrivacyTexts } from '../../texts/privacy-pupil.ts';
import { setupTexts } from '../../texts/setup.ts';
import { MemoryPart } from './memory/MemoryPart.tsx';
import { PromisesPart } from './promises/PromisesPart.tsx';
import { PupilPart } from './pupil/PupilPart.tsx';
import { StoredPart } from './stored/StoredPart.tsx';
import { WipePart } from './wipe/WipePart.tsx';

const PARTS = [
  ['memory', privacyTexts.memory.title],
  ['stored', privacyTexts.stored.title],
  ['promises', promiseTexts.title],
  ['wipe', privacyTexts.wipe.title],
  ['pupil', pupilPrivacyTexts.title],
] as const;

/** What is held, what is stored, how to check that nothing leaves, how to wipe it, and all of one pupil. */
export function PrivacyPage() {
  return (
    <main class="privacy-page">
      <header>
        <h1>
          {setupTexts.productName} – {privacyTexts.title}
        </h1>
        <p>{privacyTexts.intro}</p>
        <nav aria-label={privacyTexts.contents} class="no-print">
          <ul class="plain">
            {PARTS.map(([id, title]) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
        <button type="button" class="no-print" onClick={() => window.print()}>
          {privacyTexts.print}
        </button>
      </header>
      <MemoryPart />
      <StoredPart />
      <PromisesPart />
      <WipePart />
      <PupilPart />
    </main>
  );
}
