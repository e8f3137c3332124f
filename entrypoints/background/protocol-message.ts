import { today } from '../../src/platform/today.ts';
import { schoolVersion } from '../../src/schools/settings/school-version.ts';
import { readSchools } from '../../src/schools/stored/stored-schools.ts';
import type { AskProtocol, ProtocolAnswer } from '../../src/setup/protocol-news/messages.ts';
import { library } from './library.ts';

/** Tells the popup of the protocol of a school; null when there is no such school. */
export async function answerProtocol({ school: id }: AskProtocol): Promise<ProtocolAnswer | null> {
  const [{ schools }, packs] = await Promise.all([readSchools(), library()]);
  const school = schools.find((one) => one.id === id);
  if (school === undefined) return null;
  const { title, newer, isWaiting } = schoolVersion(packs, school, today());
  return { title, waiting: isWaiting ? newer!.validFrom : null };
}
