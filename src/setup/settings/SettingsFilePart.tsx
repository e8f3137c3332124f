import { useState } from 'preact/hooks';
import { importChanges } from '../../schools/import-changes.ts';
import type { Problem } from '../../schools/problem.ts';
import type { SchoolProfile } from '../../schools/profile.ts';
import { readSettingsFile, writeSettingsFile } from '../../schools/settings-file.ts';
import { setupTexts } from '../../texts/setup.ts';
import { saveAsFile } from '../save-as-file.ts';
import { FileProblems } from './FileProblems.tsx';
import { ImportPreview } from './ImportPreview.tsx';

type FileState =
  | { is: 'idle' | 'unreadable' | 'empty' | 'accepted' }
  | { is: 'wrong'; problems: Problem[] }
  | { is: 'preview'; schools: SchoolProfile[] };

/** Settings to and from a file. Nothing changes until the person has seen what will. */
export function SettingsFilePart(props: {
  schools: readonly SchoolProfile[];
  unsaved: ReadonlySet<string>;
  onAccept: (schools: SchoolProfile[]) => Promise<boolean>;
}) {
  const [state, setState] = useState<FileState>({ is: 'idle' });

  const read = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (file === undefined) return;
    const text = await file.text().catch(() => null);
    input.value = ''; // so that the same file, corrected, can be chosen again
    if (text === null) return setState({ is: 'unreadable' });
    const result = readSettingsFile(text);
    if ('problems' in result) setState({ is: 'wrong', problems: result.problems });
    else if (result.schools.length === 0) setState({ is: 'empty' });
    else setState({ is: 'preview', schools: result.schools });
  };
  const accept = async (schools: SchoolProfile[]) => {
    if (await props.onAccept(schools)) setState({ is: 'accepted' });
  };
  return (
    <section class="part" aria-labelledby="file-title">
      <h2 id="file-title">{setupTexts.fileTitle}</h2>
      <p class="hint">{setupTexts.fileHint}</p>
      <div class="field">
        <label for="settings-file">{setupTexts.readFile}</label>
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
          changes={importChanges(props.schools, state.schools)}
          unsaved={props.unsaved}
          onAccept={() => accept(state.schools)}
          onReject={() => setState({ is: 'idle' })}
        />
      )}
      <p role="status">
        {state.is === 'unreadable' && setupTexts.fileUnreadable}
        {state.is === 'empty' && setupTexts.fileEmpty}
        {state.is === 'accepted' && setupTexts.accepted}
      </p>
      <button
        type="button"
        disabled={props.schools.length === 0}
        onClick={() => saveAsFile(setupTexts.fileName, writeSettingsFile(props.schools))}
      >
        {setupTexts.writeFile}
      </button>
    </section>
  );
}
