import { saveAsFile } from '../../platform/save-as-file.ts';
import { schoolFormat } from '../../schools/stored/school-format.ts';
import { writeSettingsFile } from '../../schools/stored/settings-file.ts';
import { storedDataTexts } from '../../texts/stored-data.ts';

/**
 * Offers stored data as a file, as they are. What stood at the place of a school goes into a settings
 * file: reading that in tells what is wrong with it, and works once it has been mended.
 */
export function saveRaw({ from, raw }: { from: string; raw: unknown }): void {
  const school = from.startsWith(schoolFormat.prefix);
  saveAsFile(
    storedDataTexts.rawFileName,
    school ? writeSettingsFile([raw]) : `${JSON.stringify(raw, null, 2)}\n`,
  );
}
