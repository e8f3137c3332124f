import type { ComponentChildren } from 'preact';

/** One step of the lesson, under its heading. */
export function LessonPart(props: { id: string; title: string; children: ComponentChildren }) {
  return (
    <section class="form-part" aria-labelledby={props.id}>
      <h2 id={props.id}>{props.title}</h2>
      {props.children}
    </section>
  );
}
