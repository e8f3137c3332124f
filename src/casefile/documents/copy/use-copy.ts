import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { documentViewTexts } from '../../../texts/documents.ts';

/** Says politely what was copied. */
export const SayCopied = createContext<(sentence: string) => void>(() => {});

/** Puts a text on the clipboard. `isCopied`: this very text was; `byHand`: the browser would not. */
export function useCopy(label: string, text: string) {
  const say = useContext(SayCopied);
  const [copied, setCopied] = useState<string | null>(null);
  const [byHand, setByHand] = useState(false);
  async function copy(): Promise<boolean> {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      setByHand(true);
      return false;
    }
    setCopied(text);
    setByHand(false);
    say(documentViewTexts.saidCopied(label));
    return true;
  }
  return { copy, isCopied: copied === text, byHand };
}
