import type { SchoolProfile } from './profile.ts';

/** An invented primary school for tests. */
export const invented: SchoolProfile = {
  version: 4,
  id: 'de-linde',
  name: 'De Linde',
  origins: ['https://linde.lvs.example'],
  pageNames: [],
  sector: 'po',
  municipality: 'rijswijk',
  protocol: 'haaglanden',
  protocolVersion: null,
  protocolSeen: null,
  role: 'support',
  calendar: {
    region: 'own',
    holidays: [{ from: '2026-10-17', to: '2026-10-25' }],
    freeDays: ['2026-11-06'],
    schoolDays: [],
    checkedFor: 2026,
  },
  timetable: {
    mon: [
      { part: 'am', hours: 3.5 },
      { part: 'pm', hours: null },
    ],
    wed: [{ part: 'am', hours: 3.5 }],
  },
  codes: [
    {
      code: 'Z',
      label: 'Ziek',
      kind: 'sick',
      excused: true,
      from: 'proposal',
      confirmedOn: '2026-09-01',
    },
    { code: 'TL', label: null, kind: 'late', excused: null, from: null, confirmedOn: null },
  ],
  mappings: [],
  partners: { contacts: {}, checkedOn: null },
  settings: {},
};
