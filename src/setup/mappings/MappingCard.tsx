import { useId } from 'preact/hooks';
import { parseDay } from '../../../rules/index.ts';
import { saveAsFile } from '../../platform/save-as-file.ts';
import { mappingLock } from '../../schools/policy/locks.ts';
import type { PageMapping } from '../../schools/profile/page-mapping.ts';
import { writeMappingFile } from '../../schools/stored/mapping-file.ts';
import { mediumDate } from '../../texts/dutch-date.ts';
import { mappingTexts } from '../../texts/mappings.ts';
import { viewNames } from '../../texts/setup-names.ts';
import { LockedPart } from '../locks/LockedPart.tsx';
import { Offered } from '../locks/Offered.tsx';
import { AskTwice } from '../stored-data/AskTwice.tsx';
import { sayOwnWords } from './own-words.ts';

/** One page that a person taught: what it is, which words are kept, and what can be done with it. */
export function MappingCard(props: {
  mapping: PageMapping;
  /** Only what is stored can be opened on the teaching page. */
  isStored: boolean;
  remove: () => void;
}) {
  const { mapping, isStored, remove } = props;
  const { spec, origin, madeOn } = mapping;
  const id = useId();
  const made = mediumDate(parseDay(madeOn)!);
  return (
    <li class="panel mapping">
      <LockedPart locks={[mappingLock(mapping)]} isOpen>
        <h4 id={id}>{spec.title}</h4>
        <p>{mappingTexts.about(new URL(origin).host, viewNames[spec.kind], made)}</p>
        {spec.when.path !== undefined && <p>{mappingTexts.path(spec.when.path)}</p>}
        <p>{sayOwnWords(spec)}</p>
        {!isStored && <p class="hint">{mappingTexts.editLater}</p>}
        <div class="buttons">
          {isStored && (
            <Offered>
              <a
                class="button"
                href={`/teach.html?mapping=${encodeURIComponent(mapping.id)}`}
                target="_blank"
                rel="noreferrer"
                aria-label={mappingTexts.editOf(spec.title)}
              >
                {mappingTexts.edit}
              </a>
            </Offered>
          )}
          <button
            type="button"
            aria-describedby={id}
            onClick={() => saveAsFile(mappingTexts.fileName, writeMappingFile(spec))}
          >
            {mappingTexts.save}
          </button>
          <Offered>
            <AskTwice
              label={mappingTexts.remove}
              describedBy={id}
              question={mappingTexts.removeSure(spec.title)}
              yes={mappingTexts.removeYes}
              no={mappingTexts.removeNo}
              onYes={remove}
            />
          </Offered>
        </div>
      </LockedPart>
    </li>
  );
}
