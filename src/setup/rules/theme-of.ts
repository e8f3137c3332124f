import type { Family } from '../../../rules/evaluate/order.ts';
import type { Theme } from '../../schools/settings/settings-catalogue.ts';

/** Under which group of the page the figures of a rule stand. */
export const THEME_OF_FAMILY: Record<Family, Theme> = {
  late: 'late',
  truancy: 'truancy',
  unauthorised: 'unauthorised',
  sickness: 'sickness',
  'long-absence': 'long-absence',
  case: 'case',
  route: 'case',
  cycle: 'case',
  law: 'reporting',
};
