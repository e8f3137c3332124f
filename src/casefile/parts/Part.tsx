import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** One of the five parts of the Zaakblad, a landmark under its heading. */
export function Part(props: { title: string; class: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class={`part ${props.class}`} aria-labelledby={id}>
      <h2 id={id}>{props.title}</h2>
      {props.children}
    </section>
  );
}
