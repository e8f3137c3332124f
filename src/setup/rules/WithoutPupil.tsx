import type { Changes } from '../../signals/what-if/what-changes.ts';
import { rulesTexts } from '../../texts/school-rules.ts';

/** Steps that change, but that no invented pupil can show. */
export function WithoutPupil({ rules }: { rules: Changes['withoutPupil'] }) {
  if (rules.length === 0) return null;
  return (
    <>
      <p>{rulesTexts.withoutPupil}</p>
      <ul class="places">
        {rules.map(({ rule, pack }) => (
          <li key={rule.id}>{pack.texts[rule.id]!.badge.replace('{value}', '…')}</li>
        ))}
      </ul>
    </>
  );
}
