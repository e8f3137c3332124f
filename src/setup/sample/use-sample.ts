import { useEffect, useState } from 'preact/hooks';
import { SAMPLE_WORDS } from '../../lvs/sample/sample-words.ts';
import { runInTab } from '../../platform/run-in-tab.ts';

/** As the build names it. */
const PROBE = 'sample-probe.js';

export type Sample = { html: string } | { failed: 'forbidden' | 'unreachable' };

/** A sample of what is open in a tab, taken once; null until it is there. */
export function useSample(tab: number | null): Sample | null {
  const [sample, setSample] = useState<Sample | null>(null);
  useEffect(() => {
    if (tab === null) return setSample({ failed: 'unreachable' });
    runInTab(tab, PROBE, SAMPLE_WORDS).then((found) => {
      if ('failed' in found) setSample(found);
      else if (typeof found.result === 'string') setSample({ html: found.result });
      else setSample({ failed: 'unreachable' });
    });
  }, [tab]);
  return sample;
}
