import type { SchoolProfile } from '../../schools/profile/profile.ts';
import { changeSchool } from '../../schools/stored/stored-schools.ts';

/** What a person chose about a new version: to go over to it, or to stay. */
export type NewsChange = Partial<Pick<SchoolProfile, 'protocolVersion' | 'protocolSeen'>>;

/** Stores it at once. @throws as `changeSchool` */
export function takeNews(school: string, change: NewsChange): Promise<void> {
  return changeSchool(school, (stored) => (stored === null ? null : { ...stored, ...change }));
}
