/**
 * What somebody does at a school, as far as rules tell apart who must act or take the first step.
 * `teacher`: leerkracht, mentor or pedagogisch medewerker; `support`: IB’er, ondersteuningscoördinator,
 * zorgcoördinator, and who organises MDO or ZAT; `attendance`: verzuimcoördinator, and the administratie
 * that reports absence; `management`: directie and bestuur.
 */
export const ROLES = ['teacher', 'support', 'attendance', 'management'] as const;
export type Role = (typeof ROLES)[number];
