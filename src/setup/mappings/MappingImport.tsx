import { useState } from 'preact/hooks';
import { originOf } from '../../schools/profile/origin.ts';
import type { Problem } from '../../schools/profile/problem.ts';
import { readMappingFile } from '../../schools/stored/mapping-file.ts';
import { LARGEST_FILE } from '../../schools/stored/settings-file.ts';
import type { ViewSpec } from '../../store/view-spec.ts';
import { mappingTexts } from '../../texts/mappings.ts';
import { storedDataTexts } from '../../texts/stored-data.ts';
import { FileProblems } from '../stored-data/FileProblems.tsx';
import { useSaid } from '../use-said.tsx';
import { MappingPreview } from './MappingPreview.tsx';

/** As many as a school can hold. */
const MOST = 100;

type State =
  | { is: 'nothing' }
  | { is: 'wrong'; problems: Problem[] }
  | { is: 'seen'; spec: ViewSpec };

/** One taught page from a file. Nothing changes until the person has seen what is in it. */
export function MappingImport(props: {
  /** The addresses as they stand in the form. */
  origins: string[];
  count: number;
  onTake: (spec: ViewSpec, origin: string) => void;
}) {
  const [state, setState] = useState<State>({ is: 'nothing' });
  const { say, tell, said } = useSaid();
  const origins = props.origins.map(originOf).filter((origin) => origin !== null);
  const conclude = (sentence: string) => {
    setState({ is: 'nothing' });
    say(sentence);
  };
  const read = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (file === undefined) return;
    setState({ is: 'nothing' });
    const text = file.size > LARGEST_FILE ? '' : await file.text().catch(() => null);
    input.value = ''; // so that the same file, corrected, can be chosen again
    if (text === null) return conclude(storedDataTexts.fileUnreadable);
    if (props.count >= MOST) return conclude(mappingTexts.full);
    const found = readMappingFile(text);
    tell('');
    if ('spec' in found) setState({ is: 'seen', spec: found.spec });
    else setState({ is: 'wrong', problems: found.problems });
  };
  if (origins.length === 0) return <p class="hint">{mappingTexts.noOrigins}</p>;
  return (
    <div class="form-group">
      <div class="field">
        <label for="mapping-file">{mappingTexts.read}</label>
        <p class="hint" id="mapping-file-hint">
          {mappingTexts.readHint}
        </p>
        <input
          id="mapping-file"
          type="file"
          accept=".json,application/json"
          aria-describedby="mapping-file-hint"
          onChange={(event) => read(event.currentTarget)}
        />
      </div>
      {state.is === 'wrong' && <FileProblems problems={state.problems} />}
      {state.is === 'seen' && (
        <MappingPreview
          spec={state.spec}
          origins={origins}
          onTake={(origin) => {
            props.onTake(state.spec, origin);
            conclude(mappingTexts.taken(state.spec.title));
          }}
          onLeave={() => conclude(mappingTexts.left)}
        />
      )}
      {said}
    </div>
  );
}
