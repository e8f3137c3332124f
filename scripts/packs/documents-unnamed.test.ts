import { describe, expect, test } from 'vitest';
import { documentsFor } from '../../rules/index.ts';
import { PROTOCOLS_FOLDER } from '../compile-packs.ts';
import { readCatalogue } from './read-pack.ts';
import { documentAt, documents, HOME, library } from './real-documents.fixture.ts';

describe('why a partner in Groningen', () => {
  const reasons = (action: string, id: string) =>
    documentAt('groningen', action, id, 'question')
      .fields.filter(({ section }) => section.startsWith('Waarom'))
      .map(({ from }) => from!.replace('signal.groningen.', ''));

  test('VO-WIJ: seven reasons of its own, one shared', () =>
    expect(reasons('act.vo-wij', 'doc.vo-wij-question')).toEqual([
      'vowij.crisis',
      'vowij.safety',
      'vowij.casusregie',
      'vowij.family',
      'vowij.wiz-check',
      'notpluis.vo-wij',
      'vowij.wmo',
      'shared.topics',
    ]));

  test('JGZ: six reasons of its own, one shared, and the doubt where a doctor belongs', () =>
    expect(reasons('act.jgz-gr', 'doc.jgz-reasons')).toEqual([
      'jgz.history',
      'jgz.diagnostics',
      'jgz.questions',
      'jgz.advice',
      'jgz.referral',
      'jgz.load',
      'shared.topics',
      'notpluis.vo-wij',
    ]));

  test('the list of who is aan zet has them all', () => {
    const { items } = documentAt(
      'groningen',
      'act.choose-partner',
      'doc.partner-choice',
      'checklist',
    );
    const sections = [...new Set(items.map(({ section }) => section))];
    const sizes = sections.map((title) => items.filter(({ section }) => section === title).length);
    expect(sizes).toEqual([7, 6, 1, 3, 3, 4]);
  });

  test.each(['act.vo-wij', 'act.jgz-gr', 'act.lpa-consult', 'act.swv-advice'])(
    '%s: an answer within two working days',
    (action) =>
      expect(
        documentsFor(library, action, HOME.groningen!)[0]!.deadlines.map(({ from }) => from),
      ).toEqual([{ kind: 'after-done', after: 2, unit: 'working-days' }]),
  );
});

describe('without a name', () => {
  test('are exactly these', () =>
    expect(documents.filter(({ anonymous }) => anonymous).map(({ id }) => id)).toEqual([
      'doc.lpa-question',
      'doc.lpa-prevention',
      'doc.absence-meeting',
      'doc.pozo-question',
      'doc.steunpunt-question',
      'doc.safe-home-question',
      'doc.absence-analysis',
      'doc.team-meeting',
      'doc.startgesprek',
      'doc.policy-review',
    ]));

  test('nothing of the pupil stands in them', () => {
    const sources = documents
      .filter(({ anonymous }) => anonymous)
      .flatMap(({ fields }) => fields.map(({ from }) => from))
      .filter((from) => from !== null);
    expect([...new Set(sources)].sort()).toEqual([
      'absence.byKind',
      'actions.undated',
      'school.name',
      'signals.sentences',
      'today',
    ]);
  });

  test('a step that asks no consent because nobody is named, has an anonymous document first', () => {
    const { actions } = readCatalogue(PROTOCOLS_FOLDER);
    const anonymous = Object.keys(actions).filter((id) => actions[id]!.consent === 'anonymous');
    expect(anonymous).toEqual(['act.pozo', 'act.steunpunt', 'act.lpa-consult']);
    const place = { ...HOME.haaglanden!, municipality: 'rijswijk' as const };
    for (const id of anonymous) {
      expect(documentsFor(library, id, place)[0]!.anonymous, id).toBe(true);
    }
  });
});

describe('words', () => {
  const asked = documents.flatMap(({ id, fields }) =>
    fields
      .filter(({ ask }) => ask !== null)
      .map(({ label, ask, health }) => ({ id, label, ask: ask!, health })),
  );
  const said = JSON.stringify(library);

  test('a question asks', () =>
    expect(asked.filter(({ ask }) => !ask.includes('?')).map(({ ask }) => ask)).toEqual([]));

  test('who diagnoses, or who a doctor is, is never kept', () => {
    const health = /diagnose|arts\?|ziekte|medisch/i;
    const kept = asked.filter(
      ({ label, ask, health: marked }) => !marked && health.test(label + ask),
    );
    expect(kept.map(({ id, label }) => `${id}: ${label}`)).toEqual([
      // No more than where the advice is for.
      'doc.jgz-exam: Ook sociaal-medisch advies voor een MDO?',
    ]);
  });

  test('what a calendar shows names nobody', () => {
    const titles = documents.flatMap(({ deadlines }) => deadlines.map(({ title }) => title));
    expect(titles.filter((title) => /[{}]/.test(title) || title.length > 40)).toEqual([]);
  });

  test('every letter says that it is ours, every document where it comes from', () => {
    expect(documents.filter((one) => one.kind === 'letter' && one.ours === null)).toEqual([]);
    const nowhere = documents.filter(
      (one) => Object.keys(one.sources).length === 0 && one.ours === null,
    );
    expect(nowhere.map(({ id }) => id)).toEqual([]);
  });

  test('nothing accuses', () => expect(said).not.toMatch(/spijbel|smoes|liegt|dader|brutaal/i));
});
