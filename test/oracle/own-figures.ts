import type { View } from './view.ts';

interface Own {
  atLeast?: number;
  atMost?: number;
}

function own(view: View, ruleId: string): Own {
  const figures = view.case.school.settings.figures as Record<string, Own> | undefined;
  return figures?.[ruleId] ?? {};
}

/** The figure of a rule: the school's own one (setting `figures`), else that of the text. */
export const atLeastOf = (view: View, ruleId: string, figure: number) =>
  own(view, ruleId).atLeast ?? figure;

export const atMostOf = (view: View, ruleId: string, figure: number) =>
  own(view, ruleId).atMost ?? figure;

/** The end of a band; a band without an end has none of the school's either. */
export const upToOf = (view: View, ruleId: string, figure: number) =>
  figure === Number.POSITIVE_INFINITY ? figure : atMostOf(view, ruleId, figure);
