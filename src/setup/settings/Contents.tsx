import { calendarTexts } from '../../texts/calendar.ts';
import { mappingTexts } from '../../texts/mappings.ts';
import { partnerTexts } from '../../texts/partners.ts';
import { setupTexts } from '../../texts/setup.ts';
import { PARTS, type Part } from './FormPart.tsx';

const TITLES: Readonly<Record<Part, string>> = {
  school: setupTexts.aboutSchool,
  protocol: setupTexts.protocolPart,
  calendar: calendarTexts.calendar,
  timetable: calendarTexts.timetable,
  codes: setupTexts.codes,
  mappings: mappingTexts.title,
  rules: setupTexts.rulesPart,
  partners: partnerTexts.partners,
};

/** The parts of the form to jump to, and in which of them something is asked. */
export function Contents({ questions }: { questions: ReadonlySet<Part> }) {
  return (
    <nav class="contents" aria-labelledby="contents">
      <h3 id="contents">{setupTexts.onThisPage}</h3>
      <ul>
        {PARTS.map((part) => (
          <li key={part}>
            <a href={`#${part}`}>{TITLES[part]}</a>
            {questions.has(part) && <span class="mark">{setupTexts.lookHere}</span>}
          </li>
        ))}
      </ul>
    </nav>
  );
}
