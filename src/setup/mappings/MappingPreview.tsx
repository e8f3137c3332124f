import { useEffect, useRef, useState } from 'preact/hooks';
import type { ViewSpec } from '../../store/view-spec.ts';
import { mappingTexts } from '../../texts/mappings.ts';
import { viewNames } from '../../texts/setup-names.ts';
import { SelectField } from '../fields/SelectField.tsx';
import { sayOwnWords } from './own-words.ts';

/** What a file with a taught page holds, and for which site to take it. Takes the focus. */
export function MappingPreview(props: {
  spec: ViewSpec;
  origins: readonly string[];
  onTake: (origin: string) => void;
  onLeave: () => void;
}) {
  const { spec, origins, onTake, onLeave } = props;
  const [chosen, setChosen] = useState(origins.length === 1 ? origins[0]! : '');
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [spec]);
  return (
    <section class="panel mapping" aria-labelledby="mapping-preview">
      <h4 id="mapping-preview" ref={title} tabIndex={-1}>
        {mappingTexts.preview}
      </h4>
      <p>{mappingTexts.what(spec.title, viewNames[spec.kind])}</p>
      {spec.when.path !== undefined && <p>{mappingTexts.path(spec.when.path)}</p>}
      <p>{sayOwnWords(spec)}</p>
      <p>{mappingTexts.check}</p>
      <SelectField
        path="mapping-origin"
        label={mappingTexts.origin}
        error={null}
        names={Object.fromEntries(origins.map((origin) => [origin, new URL(origin).host]))}
        value={chosen}
        onChange={setChosen}
      />
      <div class="buttons">
        <button
          type="button"
          class="primary"
          disabled={chosen === ''}
          onClick={() => onTake(chosen)}
        >
          {mappingTexts.take}
        </button>
        <button type="button" onClick={onLeave}>
          {mappingTexts.leave}
        </button>
      </div>
    </section>
  );
}
