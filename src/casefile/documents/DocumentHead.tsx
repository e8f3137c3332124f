import type { ActionDocument } from '../../../rules/documents/document.ts';
import { documentViewTexts } from '../../texts/documents.ts';
import { placeOf } from '../step-place.ts';
import { LAW } from './law.ts';
import type { OpenDocument } from './open-document.ts';
import { lacksContact, partnerLines } from './partner-lines.ts';

/** What a document is for, and to whom it goes. */
export function DocumentHead({ open }: { open: OpenDocument }) {
  const { document, sheet } = open;
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
      {lacksContact([...to, ...guestsOf(document)], sheet.partners) && (
        <p class="hint">{texts.noContact}</p>
      )}
      {document.anonymous && <p class="notice">{texts.anonymous}</p>}
    </>
  );
}

/** Where a document comes from, and what in it is ours. */
export function DocumentSource({ open: { document, sheet, step } }: { open: OpenDocument }) {
  return (
    <p class="hint">
      {sourceSentence(document, placeOf(sheet, step).pack)} {document.ours}
    </p>
  );
}

function guestsOf(document: ActionDocument): string[] {
  return document.kind === 'invitation' ? document.attendees.flatMap((one) => one.partners) : [];
}

/** What the school's own protocol says comes before what the law says. */
function sourceSentence({ sources }: ActionDocument, pack: string): string {
  const { section, lawSection, noSection } = documentViewTexts;
  const own = sources[pack];
  const law = sources[LAW];
  if (own !== undefined && pack !== LAW) return section(own);
  return law === undefined ? noSection : lawSection(law);
}
