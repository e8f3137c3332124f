import type { Foreign } from '../../store/foreign.ts';
import { storedDataTexts } from '../../texts/stored-data.ts';
import { KeptCard } from './KeptCard.tsx';

/** Stored data that this version does not know. */
export function ForeignCard({ entry, onSetAside }: { entry: Foreign; onSetAside: () => void }) {
  const { key, raw } = entry;
  return (
    <KeptCard
      title={`“${key}”`}
      from={key}
      raw={raw}
      about={null}
      actions={(describedBy) => (
        <button type="button" aria-describedby={describedBy} onClick={onSetAside}>
          {storedDataTexts.setAside}
        </button>
      )}
    />
  );
}
