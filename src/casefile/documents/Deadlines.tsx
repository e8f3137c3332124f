import type { Day } from '../../../rules/attendance/day.ts';
import type { DocumentDeadline } from '../../../rules/documents/document.ts';
import { saveAsFile } from '../../platform/save-as-file.ts';
import { documentViewTexts } from '../../texts/documents.ts';
import { mediumDate } from '../../texts/dutch-date.ts';
import { calendarFile } from './calendar-file.ts';
import { deadlineDay } from './deadline-day.ts';
import type { OpenDocument } from './open-document.ts';
import { slugOf } from './slug-of.ts';

/** The terms of a document, each to put in one's own calendar; or what is needed before there is a date. */
export function Deadlines({ open }: { open: OpenDocument }) {
  const { document, sheet, step, rule, filled } = open;
  const texts = documentViewTexts.deadlines;
  const values = Object.fromEntries(filled.map(({ field, value }) => [field.id, value]));
  const facts = { sheet, rule, doneOn: step.done.at(-1) ?? null, filled: values };
  const lines = document.deadlines
    .map((deadline) => ({ deadline, day: deadlineDay(deadline, facts) }))
    // A signal without a term has none; nobody can do anything about that.
    .filter(({ deadline, day }) => day !== null || deadline.from.kind !== 'due');
  if (lines.length === 0) return null;
  return (
    <section class="deadlines">
      <h5>{texts.title}</h5>
      <ul>
        {lines.map(({ deadline, day }) => (
          <li key={deadline.title}>
            {day === null ? missingWords(deadline, open) : <Dated deadline={deadline} day={day} />}
          </li>
        ))}
      </ul>
      <p class="hint">{texts.hint}</p>
    </section>
  );
}

function Dated({ deadline: { title }, day }: { deadline: DocumentDeadline; day: Day }) {
  const texts = documentViewTexts.deadlines;
  const date = mediumDate(day);
  return (
    <>
      {texts.on(title, date)}{' '}
      <button
        type="button"
        class="copy"
        aria-label={texts.addOf(title, date)}
        onClick={() =>
          saveAsFile(`${slugOf(title)}.ics`, calendarFile(title, day, Date.now()), 'text/calendar')
        }
      >
        {texts.add}
      </button>
    </>
  );
}

function missingWords({ title, from }: DocumentDeadline, { filled }: OpenDocument): string {
  const texts = documentViewTexts.deadlines;
  if (from.kind !== 'field') return texts.needsDone(title);
  const field = filled.find((one) => one.field.id === from.field);
  return texts.needsField(title, field?.field.label ?? '');
}
