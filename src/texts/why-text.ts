import type { Why } from '../lvs/recognise/why.ts';
import { fill } from './fill.ts';
import { listText } from './list-text.ts';

/** What speaks for attendance, as words: `24 rijen met namen en een kolom met datums`. */
export function whyText(why: readonly Why[], words: Readonly<Record<Why['what'], string>>): string {
  return listText(why.map(({ what, count }) => fill(words[what], { n: count })));
}
