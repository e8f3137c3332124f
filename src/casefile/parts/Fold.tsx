import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** A part that is folded away. What is in it is made when it first opens, and stays from then on. */
export function Fold(props: { label: ComponentChildren; children: ComponentChildren }) {
  const [wasOpen, setWasOpen] = useState(false);
  return (
    <details onToggle={(event) => event.currentTarget.open && setWasOpen(true)}>
      <summary>{props.label}</summary>
      {wasOpen && <div class="folded">{props.children}</div>}
    </details>
  );
}
