/** So long words stay that a person asked where others may be looking. */
export const ASKED_MS = 20_000;

/** Whether a person asks for words that are not shown by themselves. */
export interface Asked {
  now(): boolean;
  begin(): void;
  end(): void;
}

/** A request for words: it ends when told so, or after `ASKED_MS`. `onChange`: it began or ended. */
export function askedFor(onChange: () => void): Asked {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const end = () => {
    if (timer === null) return;
    clearTimeout(timer);
    timer = null;
    onChange();
  };
  return {
    now: () => timer !== null,
    begin() {
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(end, ASKED_MS);
      onChange();
    },
    end,
  };
}

/**
 * A person asks for the words of a mark by pointing at it, or by moving the focus to it with the keyboard. A
 * click that leads to the mark from elsewhere asks for nothing.
 */
export function listenForAsking(button: HTMLElement, { begin, end }: Asked): void {
  button.addEventListener('pointerenter', begin);
  button.addEventListener('focus', () => button.matches(':focus-visible') && begin());
  button.addEventListener('pointerleave', () => !button.matches(':focus') && end());
  button.addEventListener('blur', () => !button.matches(':hover') && end());
}
