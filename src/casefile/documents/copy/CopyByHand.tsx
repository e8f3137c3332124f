import { useEffect, useId, useRef } from 'preact/hooks';
import { documentViewTexts } from '../../../texts/documents.ts';

/** Where the browser does not copy: the text, selected, with how to copy it. */
export function CopyByHand({ text }: { text: string }) {
  const place = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => {
    place.current?.focus();
    place.current?.select();
  }, []);
  return (
    <div class="copy-by-hand">
      <label for={id}>{documentViewTexts.copyByHand}</label>
      <textarea id={id} ref={place} readOnly rows={3} autocomplete="off" value={text} />
    </div>
  );
}
