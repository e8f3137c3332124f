import { parseDay } from '../../../rules/attendance/day.ts';
import type { Adapter } from '../../lvs/adapters/adapter.ts';
import { ADAPTERS, adapterAt } from '../../lvs/adapters/adapters.ts';
import { monthAndYear } from '../../texts/dutch-date.ts';
import { restsOnTexts } from '../../texts/reading-rests-on.ts';
import type { PageLook } from './page-look.ts';

/** On what the reading of the open page rests, or how well its LVS is known; null when there is nothing to say. */
export function restsOn(host: string, page: PageLook['page']): string | null {
  const here = adapterAt(host);
  if ('reason' in page) return here && page.reason === 'no-attendance' ? sayKnown(here) : null;
  switch (page.source.by) {
    case 'mapping':
      return restsOnTexts.taught;
    case 'recognised':
      return here ? `${restsOnTexts.recognised} ${sayUnknown(here)}` : restsOnTexts.recognised;
    case 'adapter': {
      const adapter = ADAPTERS.find(({ id }) => id === page.source.id);
      return adapter ? sayBasis(adapter) : null;
    }
  }
}

/** The LVS at this host when nothing of it can be read, or taught; else null. */
export function paintedAt(host: string): string | null {
  const adapter = adapterAt(host);
  return adapter?.painted ? adapter.system : null;
}

function sayBasis({ system, restsOn: { basis, date } }: Adapter): string {
  return restsOnTexts.adapter(system, basis, monthAndYear(parseDay(date)!));
}

function sayUnknown({ system, views }: Adapter): string {
  return views.length === 0 ? restsOnTexts.notPublic(system) : restsOnTexts.unknownPage(system);
}

function sayKnown({ system, views }: Adapter): string {
  if (views.length === 0) return restsOnTexts.notPublic(system);
  return restsOnTexts.reads(
    system,
    views.map(({ title }) => title),
  );
}
