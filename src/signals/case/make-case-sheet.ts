import type { Day } from '../../../rules/attendance/day.ts';
import { residenceOn } from '../../../rules/evaluate/residence.ts';
import { EMPTY_FILE, type PupilFile } from '../../casebook/pupil-file.ts';
import { numberIn } from '../../lvs/reading/pupil-key.ts';
import { calendarSpecOf } from '../../schools/calendar/calendar-of.ts';
import type { JoinedFromPages } from '../join/join-seen.ts';
import { type JudgingSchool, judge } from '../judge.ts';
import { pupilCaseOf } from '../pupil-case-of.ts';
import type { Wave } from '../wave.ts';
import { agesOf } from './ages.ts';
import type { CaseSchool, CaseSheet } from './case-sheet.ts';
import { caseSignal, markedSignals } from './case-signals.ts';
import type { StepContents } from './days-done.ts';
import { manualSteps } from './manual-steps.ts';
import { casePartners } from './partners.ts';
import { pictureOf } from './picture.ts';
import { routeOf } from './route.ts';
import { caseSteps } from './steps.ts';
import { timelineOf } from './timeline.ts';

/** What a Zaakblad rests on. */
export interface CaseGround {
  joined: JoinedFromPages;
  /** What was logged of this pupil. */
  file: PupilFile;
  /** Days on which an illness went round in the pupil's group. */
  wave: Wave;
  school: JudgingSchool;
  /** What stands behind each step. */
  contents: StepContents;
}

/**
 * All that the Zaakblad shows of one pupil on the day `asOf`. Of who is not judged nothing is used, neither
 * what was seen nor what was logged: it may be somebody else's.
 */
export function caseSheet(ground: CaseGround, asOf: Day): CaseSheet {
  const { wave, school, contents } = ground;
  const { profile, calendar, packs } = school;
  const isJudged = ground.joined.unjudged === null;
  const joined = isJudged ? ground.joined : nothingOf(ground.joined, asOf);
  const file = isJudged ? ground.file : EMPTY_FILE;

  const pupilCase = pupilCaseOf(joined, file, school, asOf);
  const { birthDate } = pupilCase.pupil;
  const place = { school: profile, residence: residenceOn(pupilCase, asOf).municipality };
  const protocol = packs.find(({ id }) => id === profile.protocol);
  const attendance = { pupils: [joined], unknownCodes: [], unplaced: 0 };
  const [verdict] = judge(attendance, school, asOf, new Map([[joined.pupil.key, file]]));
  const signals = markedSignals(verdict!, asOf);
  const asking = signals.flatMap(({ explained, mark }) =>
    explained.signal.status === 'met' && mark === null ? [explained] : [],
  );
  const ages = agesOf(birthDate, file.ageClass, asOf);
  const { name, group } = joined.pupil;
  return {
    pupil: { name, group, number: numberIn(joined.keys), birthDate },
    school: caseSchool(school),
    asOf,
    unjudged: joined.unjudged,
    picture: pictureOf(joined, calendar, asOf),
    signals: signals.map((marked) => caseSignal(marked, wave)),
    timeline: timelineOf(joined, file.facts, calendar, asOf),
    route: protocol === undefined ? null : routeOf(pupilCase, protocol, place),
    steps: caseSteps({ pupilCase, packs, place, asking, ages, contents }),
    manual: manualSteps(packs, place, file.facts),
    partners: casePartners(packs, place),
    file,
  };
}

function nothingOf({ pupil, unjudged }: JoinedFromPages, asOf: Day): JoinedFromPages {
  return {
    pupil,
    unjudged,
    ...{ keys: [], records: [], planned: [], totals: [], tellsReasons: false, pages: [] },
    coverage: { from: asOf, to: asOf - 1, absentMeansPresent: false },
  };
}

function caseSchool({ profile, packs }: JudgingSchool): CaseSchool {
  const { id, name, sector, municipality, role, protocol } = profile;
  const pack = packs.find((one) => one.id === protocol);
  return {
    ...{ id, name, sector, municipality, role },
    calendar: calendarSpecOf(profile),
    protocol: pack === undefined ? null : protocolOf(pack),
  };
}

function protocolOf({ id, title, validFrom, reviewedOn }: JudgingSchool['packs'][number]) {
  return { id, title, validFrom, reviewedOn };
}
