import type { Mark } from './mark-of.ts';

/** The shape of a mark in a box of 8 by 8 with its upper left corner at `x`, `y`. */
export function DayMark({ mark, x, y }: { mark: Mark; x: number; y: number }) {
  const look = { class: `day-mark mark-${mark}`, transform: `translate(${x} ${y})` };
  switch (mark) {
    case 'sick':
      return <rect {...look} x={0.5} y={0.5} width={7} height={7} />;
    case 'no-reason':
      return <path {...look} d="M4 0L8 4L4 8L0 4Z" />;
    case 'late':
      return <path {...look} d="M0.5 7.5L4 0.5L7.5 7.5Z" />;
    case 'reason':
      return <circle {...look} cx={4} cy={4} r={3} />;
    case 'other':
      return <path {...look} d="M1 1L7 7M7 1L1 7" />;
  }
}
