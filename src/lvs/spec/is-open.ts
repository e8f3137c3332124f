import type { ViewSpec } from '../../store/view-spec.ts';

/** Whether the address and the marks of a page say that this view is the one that is open. */
export function isOpen({ when }: ViewSpec, document: Document): boolean {
  const { pathname, hash } = document.location;
  if (when.path !== undefined && !globOf(when.path).test(pathname + hash)) return false;
  return (when.shows ?? []).every((mark) => document.querySelector(mark) !== null);
}

/** `*` stands for one piece of an address, `**` for any number; all else is literal. */
function globOf(path: string): RegExp {
  const pieces = path.split(/(\*\*|\*)/).map((piece) => {
    if (piece === '**') return '.*';
    return piece === '*' ? '[^/?#]+' : piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  });
  return new RegExp(`^${pieces.join('')}(?:[?&].*)?$`);
}
