import type { Day, PackLibrary } from '../../../rules/index.ts';
import { NO_LOCKS } from '../../schools/policy/locks.ts';
import type { Managed } from '../../schools/policy/managed.ts';
import type { SchoolProfile } from '../../schools/profile/profile.ts';
import { SchoolNews } from './SchoolNews.tsx';
import type { NewsChange } from './take-news.ts';

/** Every school of which a new version of the protocol waits until a person has seen it. */
export function ProtocolNews(props: {
  schools: readonly SchoolProfile[];
  managed: Managed;
  library: PackLibrary;
  today: Day;
  /** What a person chose was stored. */
  onTaken: (school: string, change: NewsChange) => void;
}) {
  const { schools, managed, library, today, onTaken } = props;
  return schools.map((school, i) => (
    <SchoolNews
      key={school.id}
      // A link leads to the first of them.
      headingId={i === 0 ? 'protocol-news' : `protocol-news-${i}`}
      school={school}
      isOnly={schools.length === 1}
      locks={managed.locks.get(school.id) ?? NO_LOCKS}
      library={library}
      today={today}
      onTaken={(change) => onTaken(school.id, change)}
    />
  ));
}
