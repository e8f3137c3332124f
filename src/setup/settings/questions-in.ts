import { startYearOf } from '../../schools/calendar/school-year.ts';
import { contactsDue } from '../../schools/profile/contacts-due.ts';
import { hasLessons } from '../school-draft.ts';
import type { Part } from './FormPart.tsx';
import type { PartProps } from './part-props.ts';
import { protocolOf } from './protocol-of.ts';

/** The parts of the form in which a person is asked something. */
export function questionsIn(school: Pick<PartProps, 'draft' | 'library' | 'today'>): Set<Part> {
  const { draft, today } = school;
  const { pack, newer } = protocolOf(school);
  const questions = new Set<Part>();
  if (newer !== null || (draft.protocolVersion !== null && pack === null)) {
    questions.add('protocol');
  }
  if (draft.checkedFor !== startYearOf(today)) questions.add('calendar').add('timetable');
  if (!hasLessons(draft)) questions.add('timetable');
  if (contactsDue(draft.partners, today)) questions.add('partners');
  return questions;
}
