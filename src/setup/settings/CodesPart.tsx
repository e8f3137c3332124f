import { setupTexts } from '../../texts/setup.ts';
import { CodePaste } from './CodePaste.tsx';
import { CodeRow } from './CodeRow.tsx';
import type { PartProps } from './part-props.ts';
import { without, withReplaced } from './rows.ts';

export function CodesPart({ draft: { codes }, change, errorAt }: PartProps) {
  return (
    <fieldset>
      <legend>{setupTexts.codes}</legend>
      <p class="hint">{setupTexts.codesHint}</p>
      {codes.length > 0 && (
        <div class="code-heads" aria-hidden="true">
          <span>{setupTexts.code}</span>
          <span>{setupTexts.meaning}</span>
          <span>{setupTexts.excused}</span>
        </div>
      )}
      <ol class="rows">
        {codes.map((code, i) => (
          <CodeRow
            key={i}
            at={i}
            code={code}
            errorAt={errorAt}
            set={(part) => change({ codes: withReplaced(codes, i, { ...code, ...part }) })}
            remove={() => change({ codes: without(codes, i) })}
          />
        ))}
      </ol>
      <button
        type="button"
        onClick={() => change({ codes: [...codes, { code: '', kind: '', excused: 'unknown' }] })}
      >
        {setupTexts.addCode}
      </button>
      <CodePaste codes={codes} add={(added) => change({ codes: [...codes, ...added] })} />
    </fieldset>
  );
}
