import type { SchoolProfile } from './profile.ts';

/** An invented primary school for tests. */
export const invented: SchoolProfile = {
  version: 1,
  id: 'de-linde',
  name: 'De Linde',
  origins: ['https://linde.lvs.example'],
  sector: 'po',
  municipality: 'rijswijk',
  protocol: 'haaglanden',
  calendar: {
    region: 'own',
    holidays: [{ from: '2026-10-17', to: '2026-10-25' }],
    freeDays: ['2026-11-06'],
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
  settings: {},
};
