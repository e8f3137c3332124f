import { isChromebook } from '../../platform/chromebook.ts';
import { casebookTexts } from '../../texts/casebook.ts';

/** In plain words: what it protects against, and what not. */
export function PrivacyWords() {
  const { any, chromebook } = casebookTexts.mayForget;
  return (
    <details class="privacy">
      <summary>{casebookTexts.privacyTitle}</summary>
      {[...casebookTexts.privacy, isChromebook() ? chromebook : any].map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </details>
  );
}
