import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Day, formatDay } from '../../rules/attendance/day.ts';
import { schoolYearOf } from '../../rules/calendar/periods.ts';
import { checkShape } from '../../rules/evaluate/issues.ts';
import { packSchema } from '../../rules/evaluate/pack-schema.ts';

const TEMPLATES = join(import.meta.dirname, 'skeleton');

/** What a new pack begins with. */
export interface Skeleton {
  id: string;
  /** Dutch title of the protocol. */
  title: string;
  today: Day;
  /** The folder in which the folder of the pack comes. */
  protocolsFolder: string;
}

/**
 * Writes a pack that works, with one of each thing a pack is made of, in force from the beginning of
 * the running school year. Gives the names of its files. Throws when the id is none or is taken.
 */
export function writeSkeleton({ id, title, today, protocolsFolder }: Skeleton): string[] {
  const checked = checkShape(packSchema.shape.id, id);
  if ('issues' in checked) throw new Error(`id: ${checked.issues[0]!.message}`);
  const folder = join(protocolsFolder, id);
  if (existsSync(folder)) throw new Error(`id: expected one that is free, found ${folder}`);
  const year = schoolYearOf(today);
  const validFrom = formatDay(year.from);
  const words: Record<string, string> = {
    PACK_ID: id,
    PACK_TITLE: JSON.stringify(title),
    VALID_FROM: validFrom,
    TODAY: formatDay(today),
    START_YEAR: validFrom.slice(0, 4),
    END_YEAR: formatDay(year.to).slice(0, 4),
  };
  const filled = (template: string) =>
    readFileSync(join(TEMPLATES, template), 'utf8').replace(
      new RegExp(Object.keys(words).join('|'), 'g'),
      (word) => words[word]!,
    );
  const templates: Record<string, string> = {
    [`${validFrom}.yaml`]: 'version.yaml',
    'texts.nl.yaml': 'texts.nl.yaml',
    'cases.yaml': 'cases.yaml',
    'README.md': 'README.md',
  };
  mkdirSync(folder, { recursive: true });
  return Object.entries(templates).map(([name, template]) => {
    const file = join(folder, name);
    writeFileSync(file, filled(template));
    return file;
  });
}
