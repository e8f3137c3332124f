import { startYearOf } from '../../schools/calendar/school-year.ts';
import type { Lock, Locks } from '../../schools/policy/locks.ts';
import { contactsDue } from '../../schools/profile/contacts-due.ts';
import { hasLessons } from '../school-draft.ts';
import type { Part } from './FormPart.tsx';
import type { PartProps } from './part-props.ts';
import { protocolOf } from './protocol-of.ts';

/** The parts of the form in which a person is asked something that is theirs to change. */
export function questionsIn(
  school: Pick<PartProps, 'draft' | 'library' | 'today'> & { locks: Locks },
): Set<Part> {
  const { draft, today } = school;
  const isLocked = (part: Lock) => school.locks.parts.has(part);
  const { pack, newer } = protocolOf(school);
  const questions = new Set<Part>();
  const isVersionAsked = newer !== null || (draft.protocolVersion !== null && pack === null);
  if (isVersionAsked && !isLocked('protocolVersion')) questions.add('protocol');
  if (draft.checkedFor !== startYearOf(today) && !isLocked('calendar')) {
    questions.add('calendar').add('timetable');
  }
  if (!hasLessons(draft) && !isLocked('timetable')) questions.add('timetable');
  if (contactsDue(draft.partners, today) && !isLocked('partners')) questions.add('partners');
  return questions;
}
