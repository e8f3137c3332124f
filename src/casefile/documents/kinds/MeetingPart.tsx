import type { Attendee, InvitationDocument } from '../../../../rules/documents/document.ts';
import { documentViewTexts } from '../../../texts/documents.ts';
import type { OpenDocument } from '../open-document.ts';
import { partnerLines } from '../partner-lines.ts';

/** Who must be there, who may be asked, and what it is about. */
export function MeetingPart({ open }: { open: OpenDocument<InvitationDocument> }) {
  const { attendees, agenda } = open.document;
  const texts = documentViewTexts.meeting;
  return (
    <>
      {(['must', 'on-demand'] as const).map((presence) => {
        const ofThese = attendees.filter((one) => one.presence === presence);
        return (
          ofThese.length > 0 && (
            <section key={presence}>
              <h5>{texts[presence]}</h5>
              <ul>
                {ofThese.map((one, at) => (
                  <Guest key={at} attendee={one} open={open} />
                ))}
              </ul>
            </section>
          )
        );
      })}
      {agenda.length > 0 && (
        <section>
          <h5>{texts.agenda}</h5>
          <ol>
            {agenda.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

function Guest({ attendee, open }: { attendee: Attendee; open: OpenDocument }) {
  const { who, when, partners } = attendee;
  const lines = partnerLines(documentViewTexts, partners, open.sheet.partners);
  return (
    <li>
      {when === null ? who : documentViewTexts.meeting.whoWhen(who, when)}
      {lines.map((line) => (
        <p key={line} class="hint">
          {line}
        </p>
      ))}
    </li>
  );
}
