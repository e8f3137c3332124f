import { useRef, useState } from 'preact/hooks';
import { accessTexts } from '../../texts/access.ts';

/** The report as text that a person sees before it is copied. */
export function ReportPart({ text }: { text: string }) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [message, setMessage] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setMessage(accessTexts.copied);
    } catch {
      area.current?.select();
      setMessage(accessTexts.notCopied);
    }
  };
  return (
    <details class="report">
      <summary>{accessTexts.reportTitle}</summary>
      <p class="hint">{accessTexts.reportHint}</p>
      <div class="field">
        <label for="report">{accessTexts.report}</label>
        <textarea id="report" ref={area} readOnly rows={10} value={text} autocomplete="off" />
      </div>
      <button type="button" onClick={copy}>
        {accessTexts.copy}
      </button>
      <p role="status" class="message">
        {message}
      </p>
    </details>
  );
}
