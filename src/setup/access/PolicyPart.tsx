import type { Managed } from '../../schools/policy/managed.ts';
import type { PolicyProblem } from '../../schools/policy/policy-problem.ts';
import { accessTexts } from '../../texts/access.ts';
import { policyTexts } from '../../texts/policy.ts';
import { unusedLines } from './policy-facts.ts';

/** Whether a policy is set and by whom, and everything in it that is not used. */
export function PolicyPart(props: { managed: Managed; problems: readonly PolicyProblem[] }) {
  const { managed, problems } = props;
  const { lines, more } = unusedLines(problems);
  return (
    <section class="policy-card" aria-labelledby="policy">
      <h3 id="policy" tabIndex={-1}>
        {accessTexts.policy}
      </h3>
      <p>{managed.isSet ? `${policyTexts.setBy(managed.by)}.` : accessTexts.policyNone}</p>
      {lines.length > 0 && (
        <>
          <h4>{accessTexts.unused}</h4>
          <p class="hint">{accessTexts.unusedHint}</p>
          <ol class="unused">
            {lines.map((problem, i) => (
              <li key={i}>
                <dl class="health">
                  {problem.map(({ name, value, lang }) => (
                    <div key={name}>
                      <dt>{name}</dt>
                      <dd lang={lang}>{value}</dd>
                    </div>
                  ))}
                </dl>
              </li>
            ))}
          </ol>
          {more > 0 && <p>{accessTexts.unusedMore(more)}</p>}
        </>
      )}
    </section>
  );
}
