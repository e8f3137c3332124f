import { caseTexts } from '../texts/casefile.ts';

/** There is no pupil to show, and how one gets here. */
export function EmptyCase({ why }: { why: 'nobody' | 'gone' }) {
  const { title, text } = caseTexts.empty[why];
  return (
    <div class="empty">
      <h1 tabIndex={-1}>{title}</h1>
      <p>{text}</p>
    </div>
  );
}
