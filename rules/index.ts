/** The rules core as the extension sees it. Nothing here reaches zod or YAML. */
export { type Day, dayOf, formatDay, parseDay, partsOf, weekdayOf } from './attendance/day.ts';
export {
  type Facts,
  MUNICIPALITIES,
  type Municipality,
  type PupilCase,
  SECTORS,
  type Sector,
  type Settings,
} from './attendance/pupil-case.ts';
export {
  type AttendanceRecord,
  type Coverage,
  KINDS,
  type Kind,
  type Part,
  type Total,
} from './attendance/record.ts';
export { officialHolidays, REGIONS, type Region } from './calendar/official-holidays.ts';
export { schoolYearOf } from './calendar/periods.ts';
export {
  buildCalendar,
  type CalendarSpec,
  type Dagdeel,
  type DayRange,
  type SchoolCalendar,
  type WeekTimetable,
} from './calendar/school-calendar.ts';
export type {
  ActionContent,
  ActionDocument,
  ActionLog,
  Attendee,
  ChecklistItem,
  DeadlineFrom,
  DocumentDeadline,
  DocumentField,
  DocumentKind,
  DocumentLibrary,
  FieldType,
  GuideAnswer,
  GuideStep,
} from './documents/document.ts';
export { type DocumentPlace, documentsFor } from './documents/documents-for.ts';
export { isSharedLog, logsFor } from './documents/logs-for.ts';
export {
  type FieldValue,
  PLAIN_SOURCES,
  type PlainSource,
  partsOfSource,
  type Source,
  type SourceGives,
  type SourceParts,
} from './documents/sources.ts';
export type {
  ActionTexts,
  CompiledGuard,
  CompiledPack,
  CompiledRule,
  RuleSource,
  RuleTexts,
} from './evaluate/compiled-pack.ts';
export { evaluatePupil } from './evaluate/evaluate-pupil.ts';
export { evaluateSchool, type SchoolCase } from './evaluate/evaluate-school.ts';
export { checkFigures, type FigureProblem, type Figures } from './evaluate/figures.ts';
export { nearestSpelling } from './evaluate/nearest-spelling.ts';
export type { Judgement, Out, Outcome } from './evaluate/outcome.ts';
export {
  newerVersion,
  type PackLibrary,
  packFor,
  packsOfSchool,
  protocolsIn,
  STATUTORY_PACK,
  versionsOf,
} from './evaluate/pack-choice.ts';
export { ROLES, type Role } from './evaluate/roles.ts';
export { type ExclusionReason, SEVERITIES, type Severity, type Signal } from './evaluate/signal.ts';
export { toContract } from './evaluate/to-contract.ts';
