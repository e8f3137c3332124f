import { useState } from 'preact/hooks';
import { formatDay, type PackLibrary } from '../../../rules/index.ts';
import { saveAsFile } from '../../platform/save-as-file.ts';
import { today } from '../../platform/today.ts';
import { fromFile } from '../../schools/codes/confirm-codes.ts';
import type { Problem } from '../../schools/profile/problem.ts';
import type { SchoolProfile } from '../../schools/profile/profile.ts';
import { importChanges, type SchoolChange } from '../../schools/stored/import-changes.ts';
import {
  LARGEST_FILE,
  readSettingsFile,
  writeSettingsFile,
} from '../../schools/stored/settings-file.ts';
import { type KnownSchools, takeOver } from '../../schools/stored/stored-schools.ts';
import { storedDataTexts } from '../../texts/stored-data.ts';
import { packNames } from '../pack-names.ts';
import { useSaid } from '../use-said.tsx';
import { FileProblems } from './FileProblems.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { sayStoreError } from './say-store-error.ts';

/** What was found in the file that a person chose last. */
type FileState =
  | { is: 'nothing' }
  | { is: 'wrong'; problems: Problem[] }
  | { is: 'preview'; schools: SchoolProfile[] };

/** Settings to and from a file. Nothing changes until the person has seen what will. */
export function SettingsFilePart(props: {
  stored: KnownSchools;
  library: PackLibrary;
  unsaved: ReadonlySet<string>;
  /** The stored schools with these ids are now those of the file. */
  onTaken: (ids: readonly string[]) => void;
}) {
  const { stored, library, unsaved, onTaken } = props;
  const { schools, troubles, managed } = stored;
  const [state, setState] = useState<FileState>({ is: 'nothing' });
  const { say, tell, said } = useSaid();
  const conclude = (message: string) => {
    setState({ is: 'nothing' });
    say(message);
  };

  const read = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (file === undefined) return;
    setState({ is: 'nothing' });
    const big = file.size > LARGEST_FILE;
    const text = big ? '' : await file.text().catch(() => null);
    input.value = ''; // so that the same file, corrected, can be chosen again
    if (big) return conclude(storedDataTexts.fileTooBig);
    if (text === null) return conclude(storedDataTexts.fileUnreadable);
    const result = readSettingsFile(text);
    tell('');
    if ('problems' in result) return setState({ is: 'wrong', problems: result.problems });
    if (result.schools.length === 0) return conclude(storedDataTexts.fileEmpty);
    const found = result.schools.map((school) => {
      const before = schools.find(({ id }) => id === school.id)?.codes ?? [];
      return { ...school, codes: fromFile(school.codes, before, formatDay(today())) };
    });
    if (importChanges(schools, found).every(isSame)) return conclude(storedDataTexts.fileSame);
    setState({ is: 'preview', schools: found });
  };
  const accept = async (changes: readonly SchoolChange[]) => {
    if (changes.length === 0) return conclude(storedDataTexts.acceptedNone);
    try {
      await takeOver(changes);
    } catch (error) {
      return say(sayStoreError(error));
    }
    onTaken(changes.map(({ school }) => school.id));
    conclude(storedDataTexts.accepted);
  };
  return (
    <section class="part" id="settings-as-file" aria-labelledby="file-title">
      <h2 id="file-title">{storedDataTexts.fileTitle}</h2>
      <p class="hint">{storedDataTexts.fileHint}</p>
      <div class="field">
        <label for="settings-file">{storedDataTexts.readFile}</label>
        <input
          id="settings-file"
          type="file"
          accept=".json,application/json"
          onChange={(event) => read(event.currentTarget)}
        />
      </div>
      {state.is === 'wrong' && <FileProblems problems={state.problems} />}
      {state.is === 'preview' && (
        <ImportPreview
          changes={importChanges(schools, state.schools)}
          names={packNames(library)}
          unsaved={unsaved}
          troubles={troubles}
          locks={managed.locks}
          onAccept={accept}
          onReject={() => conclude(storedDataTexts.rejected)}
        />
      )}
      {said}
      {schools.length > 0 && (
        <button
          type="button"
          onClick={() => saveAsFile(storedDataTexts.fileName, writeSettingsFile(schools))}
        >
          {storedDataTexts.writeFile}
        </button>
      )}
      {troubles.length > 0 && <p class="hint">{storedDataTexts.writeFileUsable}</p>}
    </section>
  );
}

function isSame({ base, fields }: SchoolChange): boolean {
  return base !== null && fields.length === 0;
}
