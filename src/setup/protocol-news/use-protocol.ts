import { useEffect, useState } from 'preact/hooks';
import type { SchoolProfile } from '../../schools/profile/profile.ts';
import { askProtocol, type ProtocolAnswer } from './messages.ts';

/** What the background knows of the protocol of a school; null until it answered. */
export function useProtocol(school: SchoolProfile): ProtocolAnswer | null {
  const [answer, setAnswer] = useState<ProtocolAnswer | null>(null);
  useEffect(() => {
    let isLatest = true;
    askProtocol(school.id).then(
      (found) => isLatest && setAnswer(found),
      (error: unknown) => {
        console.error('Verzuimwijzer could not ask for the protocol of a school:', error);
      },
    );
    return () => {
      isLatest = false;
    };
  }, [school]);
  return answer;
}
