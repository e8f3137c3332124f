import type { Day } from '../../../../rules/attendance/day.ts';
import type { Municipality } from '../../../../rules/attendance/pupil-case.ts';
import {
  type FieldValue,
  type PlainSource,
  partsOfSource,
  type Source,
} from '../../../../rules/documents/sources.ts';
import type { CaseSheet } from '../../../signals/case/case-sheet.ts';
import type { DocumentTexts } from '../../../texts/documents.ts';
import { mediumDate } from '../../../texts/dutch-date.ts';
import { municipalityNames, sectorNames } from '../../../texts/setup-names.ts';
import { whySentence } from '../../../texts/signal-sentences.ts';
import { signalTexts } from '../../../texts/signals.ts';
import { partnerName } from '../../partner-name.ts';
import { residencesSoFar } from '../../residences.ts';
import {
  byKindLines,
  overviewLines,
  sickLines,
  unauthorisedLines,
  unauthorisedOf,
} from './absence-lines.ts';
import { doneLines, undatedLines } from './done-lines.ts';
import { factValue } from './fact-value.ts';
import { isAllSeen, recordsOf } from './school-year.ts';
import { weekdayLines } from './weekday-pattern.ts';

/** What a document is filled from. */
export interface FillFrom {
  sheet: CaseSheet;
  /** The rule whose step it is opened for; null: opened from the list of other steps. */
  rule: string | null;
  /** The calendar day. */
  today: Day;
}

/**
 * The value of a source, as words, or null when nothing is known. `certain` is false where not the whole
 * school year was seen, so that there may be more.
 */
export function fieldValue(
  texts: DocumentTexts,
  source: Source,
  from: FillFrom,
): FieldValue | null {
  const { sheet } = from;
  const parts = partsOfSource(source);
  switch (parts.sort) {
    case 'plain':
      return plainValue(texts, parts.name, from);
    case 'signal':
      return signalValue(texts, parts.rules, sheet);
    case 'facts':
      return factValue(texts, sheet.file.facts[parts.name]);
    case 'partners': {
      const partner = sheet.partners.find(({ id }) => id === parts.partner);
      return partner ? sure([partner.name, partner.contact].filter(Boolean).join(' – ')) : null;
    }
    case 'involved': {
      const { partners } = sheet.file.facts;
      return Array.isArray(partners) ? yesOrNo(texts, partners.includes(parts.partner)) : null;
    }
  }
}

/**
 * Yes when one of them is met. No when none is, nothing is unknown, the page tells reasons and nothing was
 * logged: a signal that a logged step ended was there all the same.
 */
function signalValue(
  texts: DocumentTexts,
  rules: readonly string[],
  { signals, manual, picture, unjudged, file }: CaseSheet,
): FieldValue | null {
  const ours = signals.filter(({ signal }) => rules.includes(signal.rule));
  if (ours.some(({ signal }) => signal.status === 'met')) return yesOrNo(texts, true);
  const isUnknown =
    ours.some(({ signal }) => signal.status === 'unknown') ||
    manual.some(({ rule, isSet }) => rules.includes(rule.id) && isSet === null);
  const isEnded = Object.keys(file.facts).length > 0;
  const isOpen = isUnknown || isEnded || unjudged !== null || !picture.tellsReasons;
  return isOpen ? null : yesOrNo(texts, false);
}

function plainValue(
  texts: DocumentTexts,
  name: PlainSource,
  { sheet, rule, today }: FillFrom,
): FieldValue | null {
  const { pupil, school, signals, route } = sheet;
  const counted = (kinds: string[]) =>
    recordsOf(sheet).filter(({ kind, excused }) => kinds.includes(kind) && excused !== true);
  const lines = (all: string[]) => (all.length === 0 ? null : seen(sheet, all.join('\n')));
  const day = (one: Day | null | undefined) =>
    one == null ? null : { text: mediumDate(one), certain: true, day: one };
  switch (name) {
    case 'pupil.name':
      return sure(pupil.name);
    case 'pupil.number':
      return sure(pupil.number);
    case 'pupil.group':
      return sure(pupil.group);
    case 'pupil.birthDate':
      return day(pupil.birthDate);
    case 'pupil.municipality': {
      const lives = residencesSoFar(sheet).at(-1)?.value;
      // The rules take the school's for it; on a form that would be a guess.
      return lives === undefined ? null : sure(nameOf(lives));
    }
    case 'school.name':
      return sure(school.name);
    case 'school.sector':
      return sure(sectorNames[school.sector].toLowerCase());
    case 'school.municipality':
      return sure(nameOf(school.municipality));
    case 'today':
      return day(today);
    case 'asOf':
      return day(sheet.asOf);
    case 'signals.sentences':
      return lines(
        signals
          .filter(({ signal }) => signal.status === 'met')
          .map((signal) => whySentence(signalTexts, signal)),
      );
    case 'absence.overview':
      return lines(overviewLines(texts, sheet));
    case 'absence.byKind':
      return lines(byKindLines(texts, sheet));
    case 'absence.unauthorised':
      return lines(unauthorisedLines(texts, sheet, rule));
    case 'absence.unauthorised.first':
      return dayOf(sheet, unauthorisedOf(sheet, rule)[0]?.day);
    case 'absence.unauthorised.last':
      return dayOf(sheet, unauthorisedOf(sheet, rule).at(-1)?.day);
    case 'absence.sick':
      return lines(sickLines(texts, sheet));
    case 'pattern.weekdays':
      return lines(weekdayLines(texts, sheet));
    case 'late.count':
      return seen(sheet, String(counted(['late']).length));
    case 'truancy.count':
      return seen(sheet, String(counted(['truant']).length));
    case 'actions.done':
      return lines(doneLines(texts, sheet));
    case 'actions.undated':
      return lines(undatedLines(sheet));
    case 'partners.involved':
      return lines(involved(sheet));
    case 'protocol.title':
      return sure(school.protocol?.title ?? null);
    case 'protocol.section':
      return sure(signals.find(({ signal }) => signal.rule === rule)?.rule.source.section ?? null);
    case 'regie': {
      const { caseOwner, regie } = sheet.file.facts;
      const here = route?.main.find(({ isHere }) => isHere)?.state.regie ?? null;
      return sure(String(caseOwner ?? regie ?? here ?? ''));
    }
    case 'ladder.place':
      return sure(route?.main.find(({ isHere }) => isHere)?.state.name ?? null);
  }
}

/** "Another municipality" is no name to write down. */
function nameOf(municipality: Municipality): string | null {
  return municipality === 'other' ? null : municipalityNames[municipality];
}

function involved({ file, partners }: CaseSheet): string[] {
  const logged = file.facts.partners;
  return Array.isArray(logged) ? logged.map((id) => partnerName(partners, id)) : [];
}

function sure(text: string | null): FieldValue | null {
  return text === null || text === '' ? null : { text, certain: true };
}

/** Something counted or listed: there may be more where not all was seen. */
function seen(sheet: CaseSheet, text: string): FieldValue {
  return { text, certain: isAllSeen(sheet) };
}

function dayOf(sheet: CaseSheet, day: Day | undefined): FieldValue | null {
  return day === undefined ? null : { ...seen(sheet, mediumDate(day)), day };
}

function yesOrNo(texts: DocumentTexts, yes: boolean): FieldValue {
  return { text: yes ? texts.yes : texts.no, certain: true };
}
