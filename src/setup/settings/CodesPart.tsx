import './codes.css';
import { normalCode } from '../../schools/codes/codebook.ts';
import { codesWithTwoMeanings } from '../../schools/codes/two-meanings.ts';
import { setupTexts } from '../../texts/setup.ts';
import { LockedPart } from '../locks/LockedPart.tsx';
import { Offered } from '../locks/Offered.tsx';
import { type CodeDraft, EMPTY_CODE } from '../school-draft.ts';
import { CodePaste } from './CodePaste.tsx';
import { CodeRow } from './CodeRow.tsx';
import { FormPart } from './FormPart.tsx';
import type { PartProps } from './part-props.ts';
import { without, withReplaced } from './rows.ts';
import { useRowFocus } from './use-row-focus.ts';

export function CodesPart({ draft: { codes }, change, errorAt }: PartProps) {
  const { list, focusRow } = useRowFocus<HTMLOListElement>();
  const two = codesWithTwoMeanings(codes);
  const insert = (at: number, code: CodeDraft) => {
    focusRow(at);
    change({ codes: codes.toSpliced(at, 0, code) });
  };
  return (
    <FormPart part="codes" title={setupTexts.codes}>
      <p class="hint">{setupTexts.codesHint}</p>
      <Offered changes="codes">
        <p class="hint">{setupTexts.labelsHint}</p>
      </Offered>
      <LockedPart locks={['codes']}>
        {codes.length > 0 && (
          <div class="code-heads" aria-hidden="true">
            <span>{setupTexts.code}</span>
            <span>{setupTexts.label}</span>
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
              isOneOfTwo={two.has(normalCode(code.code))}
              errorAt={errorAt}
              set={(part) => change({ codes: withReplaced(codes, i, { ...code, ...part }) })}
              addMeaning={() => insert(i + 1, { ...EMPTY_CODE, code: code.code })}
              remove={() => {
                focusRow(i);
                change({ codes: without(codes, i) });
              }}
            />
          ))}
        </ol>
        <Offered>
          <button type="button" onClick={() => insert(codes.length, EMPTY_CODE)}>
            {setupTexts.addCode}
          </button>
          <CodePaste codes={codes} add={(added) => change({ codes: [...codes, ...added] })} />
        </Offered>
      </LockedPart>
    </FormPart>
  );
}
