import type { ComponentChildren } from 'preact';

/** The parts of the school form, in order; each is an address on the page (`settings.html#calendar`). */
export const PARTS = [
  'school',
  'protocol',
  'calendar',
  'timetable',
  'codes',
  'mappings',
  'rules',
  'partners',
] as const;
export type Part = (typeof PARTS)[number];

/** One part of the school form. Its heading is what links lead to. */
export function FormPart(props: { part: Part; title: string; children: ComponentChildren }) {
  const { part, title, children } = props;
  return (
    <section class="form-part" aria-labelledby={part}>
      <h3 id={part} tabIndex={-1}>
        {title}
      </h3>
      {children}
    </section>
  );
}
