import type { VNode } from 'preact';

/** One group of what is stored; nothing when there is none of it. */
export function StoredList(props: { title: string; hint?: string; children: VNode[] }) {
  const { title, hint, children } = props;
  if (children.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      {hint !== undefined && <p class="hint">{hint}</p>}
      <ul class="rows">{children}</ul>
    </>
  );
}
