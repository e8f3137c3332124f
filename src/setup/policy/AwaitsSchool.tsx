import type { Managed } from '../../schools/policy/managed.ts';
import { policyTexts } from '../../texts/policy.ts';
import { setupTexts } from '../../texts/setup.ts';
import { UnusedLine } from './UnusedLine.tsx';

/** In the place of the first meeting, where schools come by policy and none has come yet. */
export function AwaitsSchool(props: { managed: Managed; unused: number }) {
  const { by } = props.managed;
  return (
    <header>
      <p class="brand">
        <img src="/icon/48.png" alt="" width="32" height="32" />
        {setupTexts.productName}
      </p>
      <h1>{policyTexts.awaitsTitle}</h1>
      <p>{policyTexts.awaits(by)}</p>
      <p>{policyTexts.awaitsAsk(by)}</p>
      <UnusedLine unused={props.unused} />
    </header>
  );
}
