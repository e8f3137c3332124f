import type { CardWords, PageWords, PupilWords } from '../../src/overlay/page-words.ts';

/** A pupil with a signal, in words. */
export function pupilWords(
  more: Partial<Omit<PupilWords, 'card'>> = {},
  card: Partial<CardWords> = {},
): PupilWords {
  return {
    key: 'nr:1',
    pupil: 'Noor',
    severity: 'attention',
    words: '8× te laat',
    name: '8× te laat – Noor – bel naar huis',
    markName: 'Signaal – Noor – bel naar huis',
    ...more,
    card: {
      label: 'Signaal bij Noor',
      kind: 'Aandacht',
      why: ['8 keer te laat.'],
      steps: ['Bel naar huis'],
      who: 'mentor',
      byWhen: 'vandaag',
      ground: ['Geteld: 1 sep'],
      others: [],
      rule: 'late.talk',
      presence: null,
      logged: [],
      outcomes: [],
      refused: null,
      note: '',
      opensCase: true,
      ...card,
    },
  };
}

/** The words of a page where nothing is the matter. */
export function pageWords(more: Partial<PageWords> = {}): PageWords {
  return {
    signals: [],
    forColleague: [],
    near: [],
    quiet: [],
    mark: null,
    today: [],
    ...more,
    bar: {
      schoolName: 'De Linde',
      summary: ['Geen signalen'],
      school: '',
      period: null,
      assumption: null,
      notes: [],
      whole: [],
      isUnjudged: false,
      questions: [],
      otherSchool: null,
      memory: null,
      ...more.bar,
    },
  };
}
