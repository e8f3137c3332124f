import type { ActionDocument } from '../../../rules/documents/document.ts';
import { documentViewTexts } from '../../texts/documents.ts';
import type { OpenDocument } from './open-document.ts';
import { partnerLines } from './partner-lines.ts';

/** The national rules, which are no protocol. */
const LAW = 'law';

/** What a document is for, where it comes from, what in it is ours, and to whom it goes. */
export function DocumentHead({ open }: { open: OpenDocument }) {
  const { document, step, sheet } = open;
  const texts = documentViewTexts;
  const to = 'to' in document && typeof document.to !== 'string' ? document.to : [];
  const receivers = partnerLines(texts, to, sheet.partners);
  return (
    <>
      <p>{document.about}</p>
      {document.kind === 'letter' && <p>{texts.for(document.to)}</p>}
      {document.kind === 'report' && <p>{texts.into(document.into)}</p>}
      {receivers.length > 0 && (
        <>
          <p class="lead">{texts.to}</p>
          <ul>
            {receivers.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <p class="hint">
        {sourceSentence(document, step.pack)} {document.ours}
      </p>
      {document.anonymous && <p class="notice">{texts.anonymous}</p>}
    </>
  );
}

function sourceSentence({ sources }: ActionDocument, pack: string): string {
  const section = sources[pack];
  if (section === undefined) return documentViewTexts.noSection;
  return pack === LAW ? documentViewTexts.lawSection(section) : documentViewTexts.section(section);
}
