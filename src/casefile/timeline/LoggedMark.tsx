/** A small flag at the upper edge of a day: a step was logged. */
export function LoggedMark({ x, y }: { x: number; y: number }) {
  return <path class="logged-mark" d="M1 8V0L8 2.5L2.5 5V8Z" transform={`translate(${x} ${y})`} />;
}
