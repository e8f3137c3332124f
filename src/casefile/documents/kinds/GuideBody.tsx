import type { GuideDocument } from '../../../../rules/documents/document.ts';
import { documentViewTexts } from '../../../texts/documents.ts';
import { FieldSections } from '../fields/FieldSections.tsx';
import { wordsById } from '../filled-fields.ts';
import type { DocumentHands, OpenDocument } from '../open-document.ts';
import { filledParagraphs } from '../slots.ts';

/** Made to be read during a talk: what to say stands out, what others may say is folded. */
export function GuideBody(props: {
  id: string;
  open: OpenDocument<GuideDocument>;
  hands: DocumentHands;
}) {
  const { id, open, hands } = props;
  const { document, filled } = open;
  const texts = documentViewTexts.guide;
  const words = wordsById(filled);
  const tips = (label: string, list: readonly string[]) =>
    list.length > 0 && (
      <>
        <p class="lead">{label}</p>
        <ul>
          {list.map((tip) => (
            <li key={tip}>{tip}</li>
          ))}
        </ul>
      </>
    );
  return (
    <>
      <ol class="talk">
        {document.steps.map(({ title, when, prompts, do: todo, dont }) => (
          <li key={title}>
            <h5>{when === null ? title : texts.titleWhen(title, when)}</h5>
            {filledParagraphs(prompts, words).map((prompt) => (
              <p key={prompt} class="say">
                {prompt}
              </p>
            ))}
            {tips(texts.do, todo)}
            {tips(texts.dont, dont)}
          </li>
        ))}
      </ol>
      {document.answers.length > 0 && (
        <section>
          <h5>{texts.answers}</h5>
          {document.answers.map(({ remark, answer }) => (
            <details key={remark} class="answer">
              <summary>{texts.remark(remark)}</summary>
              <p>{answer}</p>
            </details>
          ))}
        </section>
      )}
      <FieldSections id={id} fields={filled} open={open} hands={hands} />
    </>
  );
}
