import { ABSENCE_KINDS } from '../attendance/meaning.ts';
import type { Kind } from '../attendance/record.ts';
import type { RunClass } from '../measures/runs.ts';
import type { SpellKind } from '../measures/spells.ts';
import type { AbsenceClass, SettledCount } from './rule-body.ts';

/** Which registrations a count looks for; of these it may still leave some out. */
export interface Sought {
  kinds: ReadonlySet<Kind>;
  /** Absence counts only when somebody said that it is unauthorised. */
  unauthorisedOnly: boolean;
  /** What was reported to DUO counts no more. */
  resetByReport: boolean;
  /** It counts whole spells. */
  spells: SpellKind | null;
}

const LATE: ReadonlySet<Kind> = new Set(['late']);
const SICK: ReadonlySet<Kind> = new Set(['sick']);
const UNAUTHORISED: ReadonlySet<Kind> = new Set(['truant', 'unauthorised', 'holiday', 'leave']);

const OF_CLASS: Record<AbsenceClass | RunClass, ReadonlySet<Kind>> = {
  any: ABSENCE_KINDS,
  sick: SICK,
  suspended: new Set(['suspended']),
  'leave-religious': new Set(['leave-religious']),
  'not-at-school': new Set([...ABSENCE_KINDS, 'elsewhere']),
  unauthorised: UNAUTHORISED,
  authorised: ABSENCE_KINDS,
};

/** Null when a count looks at no registrations at all. */
export function soughtBy(count: SettledCount): Sought | null {
  switch (count.measure) {
    case 'lates':
      return sought(LATE);
    case 'truancy':
      return sought(new Set(['truant']), { unauthorisedOnly: true });
    case 'lates-and-truancy':
      return sought(new Set(['late', 'truant']), { unauthorisedOnly: true });
    case 'unauthorised-occasions':
      return sought(count.includeLates ? new Set([...UNAUTHORISED, ...LATE]) : UNAUTHORISED, {
        unauthorisedOnly: true,
      });
    case 'unauthorised-slots':
    case 'unauthorised-hours':
      return sought(UNAUTHORISED, { unauthorisedOnly: true, resetByReport: true });
    case 'holiday-dates':
      return sought(new Set(['holiday']), { unauthorisedOnly: true, resetByReport: true });
    case 'absent-dates':
      return sought(OF_CLASS[count.class]);
    case 'absence-spells':
      return sought(ABSENCE_KINDS, { spells: 'absent' });
    case 'sick-home':
      return sought(new Set(['sick-home']));
    case 'sick-spells':
      return sought(SICK, { spells: 'sick' });
    case 'sick-days':
    case 'sick-day':
      return sought(SICK);
    case 'run':
    case 'run-weeks':
    case 'run-months':
      return sought(OF_CLASS[count.class], { unauthorisedOnly: count.class === 'unauthorised' });
    case 'elapsed':
    case 'leave-days':
    case 'facts':
    case 'flag':
    case 'cycle':
      return null;
  }
}

function sought(kinds: ReadonlySet<Kind>, traits: Partial<Sought> = {}): Sought {
  return { kinds, unauthorisedOnly: false, resetByReport: false, spells: null, ...traits };
}
