import type { Outcome } from './facts.ts';
import type { Mutant } from './in-page.ts';

/** Of the mutants that keep their meaning, so many must be read exactly. */
const EXACT_OF_KEPT = 0.95;
const SHOWN = 40;

type PageMutant = Mutant & { page: string };

/** Whether none is read wrongly, and enough of those that keep their meaning are read exactly. */
export function isGood(mutants: readonly PageMutant[]): boolean {
  const kept = mutants.filter((mutant) => mutant.kept === 'all');
  return (
    mutants.length > 0 &&
    of(mutants, 'wrong') === 0 &&
    of(kept, 'exact') >= EXACT_OF_KEPT * kept.length
  );
}

/** The figures, per way of changing, and the first that are wrong, silent or not read. */
export function report(mutants: readonly PageMutant[]): string[] {
  const names = [...new Set(mutants.map(({ mutation }) => mutation))];
  const kept = mutants.filter((mutant) => mutant.kept === 'all');
  return [
    `${mutants.length} mutants of ${new Set(mutants.map(({ page }) => page)).size} pages: ${of(mutants, 'wrong')} wrong`,
    `${kept.length} keep all of their meaning: ${share(kept, 'exact')} exact, ${share(kept, 'no-verdict')} no verdict with a reason, ${share(kept, 'less')} less, ${share(kept, 'silent')} silent`,
    '',
    'exact   less  no verdict  silent  wrong',
    ...names.map((name) => {
      const some = mutants.filter(({ mutation }) => mutation === name);
      const counts = (['exact', 'less', 'no-verdict', 'silent', 'wrong'] as const).map((outcome) =>
        String(of(some, outcome)).padStart(6),
      );
      return `${counts.join(' ')}  ${some[0]!.kept === 'all' ? '=' : ' '} ${name}`;
    }),
    '',
    ...shown(mutants.filter(({ outcome }) => outcome === 'wrong')),
    ...shown(kept.filter(({ outcome }) => outcome !== 'exact' && outcome !== 'wrong')),
  ];
}

function shown(mutants: readonly PageMutant[]): string[] {
  const lines = mutants.map(
    ({ outcome, page, mutation, seed, detail }) =>
      `${outcome}: ${page}, ${mutation} (seed ${seed}): ${detail}`,
  );
  const more = lines.length > SHOWN ? [`… and ${lines.length - SHOWN} more`] : [];
  return [...lines.slice(0, SHOWN), ...more];
}

function of(mutants: readonly Mutant[], outcome: Outcome): number {
  return mutants.filter((mutant) => mutant.outcome === outcome).length;
}

function share(mutants: readonly Mutant[], outcome: Outcome): string {
  return `${((100 * of(mutants, outcome)) / Math.max(1, mutants.length)).toFixed(1)} %`;
}
