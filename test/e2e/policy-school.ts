import type { PolicyValues } from './policy-browser.ts';
import { schoolsIn } from './practice.ts';

/** Who sets the policy, and the board's own protocol. */
export const BOARD = 'Stichting De Drie Beuken';
export const OWN_PACK = 'beuken';

const CALENDAR = { region: 'zuid', holidays: [], schoolDays: [], checkedFor: 2026 };

/** What a board sets: the two practice schools at one LVS, the second with a protocol of the board itself. */
export function boardPolicy(origin: string): PolicyValues & { firstRun: false } {
  return {
    managedBy: BOARD,
    firstRun: false,
    sharedDevice: true,
    casebook: 'pin',
    schools: [
      JSON.stringify({ ...schoolAt('school.json', origin), open: ['role'] }),
      // Of this one only a part: calendar and timetable are for who sits at the device.
      JSON.stringify({ ...secondSchool(origin), protocol: OWN_PACK }),
      // A mistake, which must keep nothing else from working.
      JSON.stringify({
        version: 4,
        id: 'nieuw',
        calendar: { ...CALENDAR, freeDays: ['gisteren'] },
      }),
    ],
    sessionMinutes: 90,
    retentionDays: 'kort',
    packs: [ownPack('2025-08-01', 3), ownPack('2026-08-01', 50)],
    packVersions: [`${OWN_PACK} 2025-08-01`],
  };
}

/** A practice school for the port that the LVS runs on here, without what each person sees for himself. */
export function schoolAt(file: 'school.json' | 'school-vo.json', origin: string): object {
  const { protocolSeen: _, ...school } = schoolsIn(file)[0] as Record<string, unknown>;
  return { ...school, origins: [origin] };
}

function secondSchool(origin: string): object {
  const { version, id, name, sector, municipality, origins, codes, timetable } = schoolAt(
    'school-vo.json',
    origin,
  ) as Record<string, unknown>;
  return { version, id, name, sector, municipality, origins, codes, timetable };
}

/** A protocol with one rule: late so many times in a school year. */
function ownPack(validFrom: string, atLeast: number): string {
  const id = `${OWN_PACK}.late`;
  return JSON.stringify({
    id: OWN_PACK,
    title: 'Afspraken van De Drie Beuken',
    validFrom,
    reviewedOn: validFrom,
    documents: { own: 'Eigen afspraken' },
    sectors: ['po', 'vo'],
    rules: [
      {
        id,
        type: 'COUNT',
        auto: 'A',
        family: 'late',
        who: 'mentor',
        severity: 'attention',
        count: { measure: 'lates', window: { kind: 'school-year' } },
        atLeast,
        actions: ['act.contact-home'],
        needs: 'reason',
        source: { section: '1', figure: `${atLeast} keer` },
      },
    ],
    texts: {
      rules: { [id]: { badge: '{value}× laat bij de Beuken', why: 'Te vaak te laat.' } },
    },
  });
}
