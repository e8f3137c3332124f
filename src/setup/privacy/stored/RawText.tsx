import type { ComponentChildren } from 'preact';
import { privacyTexts } from '../../../texts/privacy.ts';

const texts = privacyTexts.stored;

/** Exactly what stands somewhere, as text, behind a disclosure. `isOpen`: what was asked for all of them. */
export function RawText(props: {
  name: string;
  text: string;
  isOpen: boolean;
  children?: ComponentChildren;
}) {
  const { name, text, isOpen, children } = props;
  return (
    <details class="raw" open={isOpen}>
      <summary aria-label={texts.rawOf(name)}>{texts.raw}</summary>
      {children}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls needs the focus */}
      <pre tabIndex={0}>{text}</pre>
    </details>
  );
}
