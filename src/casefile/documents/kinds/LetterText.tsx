import { documentViewTexts } from '../../../texts/documents.ts';
import { CopyButton } from '../copy/CopyButton.tsx';
import type { OpenDocument } from '../open-document.ts';
import { textOf } from '../paper/blocks.ts';
import { documentBlocks, letterBlocks } from '../paper/document-blocks.ts';

/** The text as it will be, with what was filled in so far. */
export function LetterText({ open, onCopied }: { open: OpenDocument; onCopied: () => void }) {
  const texts = documentViewTexts;
  const blocks = letterBlocks(open);
  if (blocks.length === 0) return null;
  return (
    <section class="letter">
      <h5>{texts.text}</h5>
      <div class="letter-text">
        {blocks.map(({ rows }, at) => (
          <p key={at}>{rows[0]!.text}</p>
        ))}
      </div>
      {/* Where the text is all there is, "copy all" copies it. */}
      {documentBlocks(open).length > blocks.length && (
        <p>
          <CopyButton
            label={texts.text}
            text={textOf(blocks)}
            words={texts.copyText}
            onCopied={onCopied}
          />
        </p>
      )}
    </section>
  );
}
