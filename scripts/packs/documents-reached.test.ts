import { describe, expect, test } from 'vitest';
import {
  type DocumentPlace,
  documentsFor,
  logsFor,
  MUNICIPALITIES,
  SECTORS,
} from '../../rules/index.ts';
import { PROTOCOLS_FOLDER } from '../compile-packs.ts';
import { readCatalogue } from './read-pack.ts';
import { HOME, library, packs } from './real-documents.fixture.ts';

const catalogue = Object.keys(readCatalogue(PROTOCOLS_FOLDER).actions);
const idsAt = (action: string, place: DocumentPlace) =>
  documentsFor(library, action, place).map(({ id }) => id);

describe('every step is reached', () => {
  test('all steps of the catalogue are in the table, and nothing else', () =>
    expect(Object.keys(library.actions).sort()).toEqual([...catalogue].sort()));

  test('only these have words alone', () => {
    const wordsOnly = Object.entries(library.actions).filter(([, one]) => one.wordsOnly !== null);
    expect(wordsOnly.map(([id]) => id)).toEqual([
      'act.check-full-window',
      'act.fetch-pupil',
      'act.verzuimstappen',
    ]);
  });

  const everyPlace = Object.values(packs)
    .flat()
    .flatMap((pack) =>
      Object.keys(pack.actions).flatMap((action) =>
        SECTORS.flatMap((sector) =>
          MUNICIPALITIES.map((municipality) => ({ pack: pack.id, action, sector, municipality })),
        ),
      ),
    );
  test('at every place where a pack offers it, it has a document or says why not', () => {
    const bare = everyPlace
      .filter(({ action }) => library.actions[action]!.wordsOnly === null)
      .filter(({ action, ...place }) => idsAt(action, place).length === 0)
      // The POZO is there in Rijswijk only.
      .filter(({ action, municipality }) => action !== 'act.pozo' || municipality === 'rijswijk');
    expect(bare).toEqual([]);
  });

  test('a pack of a school itself gets documents too', () => {
    const own: DocumentPlace = { pack: 'eigen', sector: 'vo', municipality: 'other' };
    const bare = catalogue.filter(
      (action) => library.actions[action]!.wordsOnly === null && idsAt(action, own).length === 0,
    );
    // Rijswijk's own table, and Groningen's own list of partners.
    expect(bare).toEqual(['act.pozo', 'act.choose-partner']);
  });
});

describe('what is logged', () => {
  const facts = (action: string, pack: string, task: string | null = null) =>
    logsFor(library, action, HOME[pack]!, task).map(({ fact }) => fact);

  test.each([
    ['act.contact-home', 'denbosch', ['contact.log']],
    ['act.talk-parents', 'haaglanden', ['talk.date']],
    ['act.plan-school-parents', 'haaglanden', ['plan.date', 'plan.reviewDate']],
    ['act.form-jeugdarts', 'denbosch', ['jeugdarts.signupDate', 'jeugdarts.consultDate']],
    ['act.feedback-form', 'denbosch', ['jeugdarts.feedback']],
    ['act.invite-preventive', 'denbosch', ['preventive.invitedDate', 'preventive.heldDate']],
    ['act.report-duo', 'law', ['duo.reported']],
    ['act.report-duo-overig', 'tilburg', ['duo.reported']],
    ['act.report-zv', 'haaglanden', ['zv.reportedDate', 'zv.firstDate']],
    ['act.report-swv-ggd-lpa', 'tilburg', ['swv.reportedDate']],
    ['act.mdo', 'haaglanden', ['mdo.dates']],
    ['act.broad-meeting', 'denbosch', ['mdo.dates']],
    ['act.zat', 'tilburg', ['zat.dates']],
    ['act.overlegtafel', 'tilburg', ['overlegtafel.date']],
    ['act.inform-partners', 'denbosch', ['partners.informedDate']],
    ['act.vo-wij', 'groningen', ['partner.contactDate', 'partner.answeredDate']],
    ['act.plan-smart', 'denbosch', ['plan.date', 'plan.reviewDate']],
    ['act.home-visit', 'denbosch', ['done.act.home-visit']],
    ['act.check-full-window', 'denbosch', []],
  ])('%s in %s', (action, pack, expected) => expect(facts(action, pack)).toEqual(expected));

  test('what no rule reads, stands under the name of its own step', () => {
    const strangers = Object.entries(library.actions).flatMap(([id, { logs }]) =>
      logs.filter(({ fact }) => fact.startsWith('done.act.') && fact !== `done.${id}`),
    );
    expect(strangers).toEqual([]);
  });

  test('every step that stands at a task of the school can log that it was done', () => {
    const tasks = Object.values(packs)
      .flat()
      .flatMap((pack) => pack.rules.map((rule) => ({ pack: pack.id, rule })))
      .filter(({ rule }) => rule.type === 'CYCLE');
    for (const { pack, rule } of tasks) {
      for (const action of rule.body.actions) {
        expect(facts(action, pack, rule.id), `${action} at ${rule.id}`).toEqual([
          `done.${rule.id}`,
        ]);
      }
    }
  });
});
