import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { formatDay } from '../rules/attendance/day.ts';
import { readPage } from '../src/lvs/read-page.ts';
import type { PupilReading } from '../src/lvs/reading/reading.ts';
import { SCHOOL_NAME } from './practice-lvs/data.ts';
import { EXPECTED, type ExpectedPage, type ExpectedReading } from './practice-lvs/expected.ts';
import { answer } from './practice-lvs/routes.ts';
import { VO_SCHOOL_NAME } from './practice-lvs/vo-data.ts';
import { asBrowser } from './support/page.ts';
import { READ_WITH } from './support/read-with.ts';

const ORIGIN = 'http://127.0.0.1:8417';
const SCHOOLS = [SCHOOL_NAME, VO_SCHOOL_NAME];

/** Pages that draw themselves with script are read in real browsers, in test/e2e. */
const drawnByServer = Object.entries(EXPECTED).filter(([path]) => !path.startsWith('/app/groep/'));

describe('every page of the practice LVS is read as its data says', () => {
  it.each(drawnByServer)('%s', (path, expected) => {
    expect(readingOf(path)).toEqual(withoutLinks(expected));
  });
});

function readingOf(path: string) {
  const url = new URL(path, ORIGIN);
  const dom = new JSDOM(answer(url)!.body, { url: url.href });
  asBrowser(dom);
  const reading = readPage(dom.window.document, READ_WITH);
  if (reading.view === null) return { view: null, reason: reading.reason };
  const { view, scope, period, absentMeansPresent, evidence, gaps, pupils } = reading;
  return {
    view,
    scope,
    period: period && { from: formatDay(period.from), to: formatDay(period.to) },
    absentMeansPresent,
    school: evidence.find((text) => SCHOOLS.includes(text)) ?? null,
    gaps: gaps.map((gap) => gap.what),
    pupils: pupils.map(pupilOf),
  };
}

function pupilOf({ key, name, group, entries, totals }: PupilReading) {
  return {
    name,
    number: key.startsWith('nr:') ? key.slice(3) : null,
    group,
    entries: entries
      .map(({ day, slot, code, label, excused, minutes }) => ({
        date: formatDay(day),
        slot,
        code,
        label,
        excused,
        minutes,
      }))
      .sort((a, b) => order(a).localeCompare(order(b))),
    ...(totals.length > 0 && { totals: totals.map(({ period: _period, ...total }) => total) }),
  };
}

function order({ date, slot }: { date: string; slot: PupilReading['entries'][number]['slot'] }) {
  return `${date} ${slot.part} ${slot.part === 'lesson' ? slot.lesson : ''}`;
}

function withoutLinks(expected: ExpectedPage): ExpectedPage {
  if (expected.view === null) return expected;
  const pupils = expected.pupils.map(({ link: _link, ...pupil }) => pupil);
  return { ...expected, pupils } as ExpectedReading;
}
