import { documentViewTexts } from '../../../texts/documents.ts';
import { CopyByHand } from './CopyByHand.tsx';
import { useCopy } from './use-copy.ts';

/** Copies a text. `label`: what it is; `words`: on the button, when "Kopieer" alone is not enough. */
export function CopyButton(props: {
  label: string;
  text: string;
  words?: string;
  onCopied?: () => void;
}) {
  const { label, text, words, onCopied } = props;
  const texts = documentViewTexts;
  const { copy, isCopied, byHand } = useCopy(label, text);
  return (
    <>
      <button
        type="button"
        class="copy"
        aria-label={words === undefined ? texts.copyOf(label) : undefined}
        onClick={async () => {
          if (await copy()) onCopied?.();
        }}
      >
        {isCopied ? `✓ ${texts.copied}` : (words ?? texts.copy)}
      </button>
      {byHand && <CopyByHand text={text} />}
    </>
  );
}
