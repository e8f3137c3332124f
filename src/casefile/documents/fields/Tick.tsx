import type { ComponentChildren } from 'preact';

/** One thing to tick. */
export function Tick(props: {
  isOn: boolean;
  onTick: (on: boolean) => void;
  children: ComponentChildren;
}) {
  return (
    <label class="tick">
      <input
        type="checkbox"
        autocomplete="off"
        checked={props.isOn}
        onInput={(event) => props.onTick(event.currentTarget.checked)}
      />
      <span>{props.children}</span>
    </label>
  );
}
