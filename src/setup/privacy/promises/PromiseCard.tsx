import type { ComponentChildren } from 'preact';
import { promiseTexts as texts } from '../../../texts/privacy-promises.ts';

/** One promise, what the browser says of it now (the children), and how the reader checks it. */
export function PromiseCard(props: {
  title: string;
  promise: string;
  steps: readonly string[];
  children?: ComponentChildren;
}) {
  const { title, promise, steps, children } = props;
  return (
    <div class="panel">
      <h3>{title}</h3>
      <p>{promise}</p>
      {children !== undefined && (
        <>
          <h4>{texts.shown}</h4>
          {children}
        </>
      )}
      <h4>{texts.check}</h4>
      <ol class="steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </div>
  );
}
