import type { SchoolProfile } from './profile.ts';

/** An invented primary school for tests. */
export const invented: SchoolProfile = {
  version: 2,
  id: 'de-linde',
  name: 'De Linde',
  origins: ['https://linde.lvs.example'],
  pageNames: [],
  sector: 'po',
  municipality: 'rijswijk',
  protocol: 'haaglanden',
  protocolVersion: null,
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
    { code: 'Z', kind: 'sick', excused: true },
    { code: 'TL', kind: 'late', excused: null },
  ],
  partners: { contacts: {}, checkedOn: null },
  settings: {},
};
