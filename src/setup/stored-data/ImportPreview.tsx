import { useEffect, useRef, useState } from 'preact/hooks';
import { NO_LOCKS } from '../../schools/policy/locks.ts';
import type { Managed } from '../../schools/policy/managed.ts';
import type { SchoolProfile } from '../../schools/profile/profile.ts';
import type { SchoolChange } from '../../schools/stored/import-changes.ts';
import { placeOf } from '../../schools/stored/school-format.ts';
import type { Trouble } from '../../store/format.ts';
import { listText } from '../../texts/list-text.ts';
import type { PackNames } from '../../texts/profile-values.ts';
import { storedDataTexts } from '../../texts/stored-data.ts';
import { ImportSchool } from './ImportSchool.tsx';

/** What reading the file will change, before it does. Takes the focus. */
export function ImportPreview(props: {
  changes: readonly SchoolChange[];
  names: PackNames;
  unsaved: ReadonlySet<string>;
  troubles: readonly Trouble[];
  locks: Managed['locks'];
  onAccept: (changes: readonly SchoolChange[]) => void;
  onReject: () => void;
}) {
  const { changes, names, unsaved, troubles, locks, onAccept, onReject } = props;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);

  const same = changes.filter(({ base, fields }) => base !== null && fields.length === 0);
  const different = changes.filter((change) => !same.includes(change));
  const troubleAt = (school: SchoolProfile) =>
    troubles.find(({ key }) => key === placeOf(school))?.state ?? null;
  const isTaken = ({ school }: SchoolChange) =>
    !left.has(school.id) && troubleAt(school) !== 'newer';
  const tick = (id: string, on: boolean) =>
    setLeft((old) => new Set(on ? [...old].filter((other) => other !== id) : [...old, id]));
  return (
    <section class="panel" aria-labelledby="preview-title">
      <h3 id="preview-title" ref={title} tabIndex={-1}>
        {storedDataTexts.preview}
      </h3>
      {different.map((change) => (
        <ImportSchool
          key={change.school.id}
          change={change}
          names={names}
          locks={locks.get(change.school.id) ?? NO_LOCKS}
          taken={isTaken(change)}
          unsaved={unsaved.has(change.school.id)}
          trouble={troubleAt(change.school)}
          onTick={(on) => tick(change.school.id, on)}
        />
      ))}
      {same.length > 0 && (
        <p>{storedDataTexts.previewSame(listText(same.map(({ school }) => school.name)))}</p>
      )}
      <p class="hint">{storedDataTexts.previewStay}</p>
      <div class="buttons">
        <button type="button" class="primary" onClick={() => onAccept(different.filter(isTaken))}>
          {storedDataTexts.accept}
        </button>
        <button type="button" onClick={onReject}>
          {storedDataTexts.reject}
        </button>
      </div>
    </section>
  );
}
