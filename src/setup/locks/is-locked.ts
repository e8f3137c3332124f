import {
  codeLock,
  type Lock,
  type Locks,
  mappingLock,
  settingLock,
} from '../../schools/policy/locks.ts';
import type { ConfirmedCode } from '../../schools/profile/profile.ts';
import type { FieldChange } from '../../schools/stored/import-changes.ts';

/** Whether a change is of something that the administrator locked, so that it will not be made. */
export function isLocked({ path, before, after }: FieldChange, { parts }: Locks): boolean {
  const [part = '', key = ''] = path;
  const item = before ?? after;
  const inside = {
    settings: () => settingLock(key),
    codes: () => codeLock(item as ConfirmedCode),
    mappings: () => mappingLock(item as { id: string }),
  };
  const own = Object.hasOwn(inside, part) ? inside[part as keyof typeof inside]() : null;
  return parts.has(part as Lock) || (own !== null && parts.has(own));
}
