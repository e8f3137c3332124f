import './mappings.css';
import { useState } from 'preact/hooks';
import { formatDay } from '../../../rules/index.ts';
import type { PageMapping } from '../../schools/profile/page-mapping.ts';
import type { ViewSpec } from '../../store/view-spec.ts';
import { mappingTexts } from '../../texts/mappings.ts';
import { LockedPart } from '../locks/LockedPart.tsx';
import { Offered } from '../locks/Offered.tsx';
import { linesIn } from '../school-draft.ts';
import { FormPart } from '../settings/FormPart.tsx';
import type { PartProps } from '../settings/part-props.ts';
import { without } from '../settings/rows.ts';
import { useSaid } from '../use-said.tsx';
import { MappingCard } from './MappingCard.tsx';
import { MappingImport } from './MappingImport.tsx';

/** The pages that a person taught at this school; to a file and from one. */
export function MappingsPart({ draft, change, today, unsaved }: PartProps) {
  const { mappings } = draft;
  const [added, setAdded] = useState<ReadonlySet<string>>(new Set());
  const [removed, setRemoved] = useState<{ mapping: PageMapping; at: number } | null>(null);
  const { say, said } = useSaid();

  const remove = (mapping: PageMapping, at: number) => {
    change({ mappings: without(mappings, at) });
    setRemoved({ mapping, at });
    say(mappingTexts.removed(mapping.spec.title));
  };
  const restore = ({ mapping, at }: { mapping: PageMapping; at: number }) => {
    change({ mappings: mappings.toSpliced(at, 0, mapping) });
    setRemoved(null);
    say(mappingTexts.restored(mapping.spec.title));
  };
  const take = (spec: ViewSpec, origin: string) => {
    const id = crypto.randomUUID();
    setAdded(new Set([...added, id]));
    setRemoved(null);
    change({ mappings: [...mappings, { id, origin, spec, madeOn: formatDay(today) }] });
  };
  return (
    <FormPart part="mappings" title={mappingTexts.title}>
      <p class="hint">{mappingTexts.hint}</p>
      <LockedPart locks={['mappings']} isOpen>
        {mappings.length === 0 && <p>{mappingTexts.empty}</p>}
        <ul class="rows">
          {mappings.map((mapping, i) => (
            <MappingCard
              key={mapping.id}
              mapping={mapping}
              isStored={!unsaved || !added.has(mapping.id)}
              remove={() => remove(mapping, i)}
            />
          ))}
        </ul>
        {said}
        {removed !== null && (
          <button type="button" onClick={() => restore(removed)}>
            {mappingTexts.undo}
          </button>
        )}
        <Offered>
          <MappingImport origins={linesIn(draft.origins)} count={mappings.length} onTake={take} />
        </Offered>
      </LockedPart>
    </FormPart>
  );
}
