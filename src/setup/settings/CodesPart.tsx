import { setupTexts } from '../../texts/setup.ts';
import { CodePaste } from './CodePaste.tsx';
import { CodeRow } from './CodeRow.tsx';
import { FormPart } from './FormPart.tsx';
import type { PartProps } from './part-props.ts';
import { without, withReplaced } from './rows.ts';
import { useRowFocus } from './use-row-focus.ts';

export function CodesPart({ draft: { codes }, change, errorAt }: PartProps) {
  const { list, focusRow } = useRowFocus<HTMLOListElement>();
  return (
    <FormPart part="codes" title={setupTexts.codes}>
      <p class="hint">{setupTexts.codesHint}</p>
      {codes.length > 0 && (
        <div class="code-heads" aria-hidden="true">
          <span>{setupTexts.code}</span>
          <span>{setupTexts.meaning}</span>
          <span>{setupTexts.excused}</span>
        </div>
      )}
      <ol class="rows" ref={list}>
        {codes.map((code, i) => (
          <CodeRow
            key={i}
            at={i}
            code={code}
            errorAt={errorAt}
            set={(part) => change({ codes: withReplaced(codes, i, { ...code, ...part }) })}
            remove={() => {
              focusRow(i);
              change({ codes: without(codes, i) });
            }}
          />
        ))}
      </ol>
      <button
        type="button"
        onClick={() => {
          focusRow(codes.length);
          change({ codes: [...codes, { code: '', kind: '', excused: 'unknown' }] });
        }}
      >
        {setupTexts.addCode}
      </button>
      <CodePaste codes={codes} add={(added) => change({ codes: [...codes, ...added] })} />
    </FormPart>
  );
}
