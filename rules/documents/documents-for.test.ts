import { describe, expect, test } from 'vitest';
import { type DocumentPlace, documentsFor } from './documents-for.ts';
import { library } from './library.fixture.ts';
import { logsFor } from './logs-for.ts';

const tilburg: DocumentPlace = { pack: 'tilburg', sector: 'vo', municipality: 'tilburg' };
const denbosch: DocumentPlace = { pack: 'denbosch', sector: 'po', municipality: 's-hertogenbosch' };
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
const at = (place: DocumentPlace) => documentsFor(library, 'act.step', place);
const fieldsAt = (place: DocumentPlace) =>
  ids(at(place).find(({ id }) => id === 'doc.everywhere')!.fields);

describe('the documents of a step', () => {
  test('stand in the order of the table, each only where it is meant', () => {
    expect(ids(at(tilburg))).toEqual(['doc.list', 'doc.everywhere', 'doc.meeting']);
    expect(ids(at(denbosch))).toEqual(['doc.everywhere', 'doc.meeting']);
  });

  test('have only the fields of the place', () => {
    expect(fieldsAt(tilburg)).toEqual(['for-all', 'for-tilburg']);
    expect(fieldsAt(denbosch)).toEqual(['for-all', 'for-po']);
    expect(fieldsAt({ ...tilburg, municipality: 'other' })).toEqual(['for-all']);
  });

  test('have only the items, people and terms of the place', () => {
    const list = at(tilburg).find((document) => document.kind === 'checklist')!;
    expect(ids(list.items)).toEqual(['all']);
    const who = (place: DocumentPlace) =>
      at(place)
        .find((document) => document.kind === 'invitation')!
        .attendees.map((one) => one.who);
    expect(who(tilburg)).toEqual(['ouders']);
    expect(who(denbosch)).toEqual(['ouders', 'leerplicht']);
    const terms = (place: DocumentPlace) =>
      at(place).flatMap(({ deadlines }) => deadlines.map(({ title }) => title));
    expect(terms(tilburg)).toEqual(['Evaluatie']);
    expect(terms({ ...tilburg, pack: 'groningen' })).toEqual(['Evaluatie', 'Antwoord']);
  });

  test('leave the library as it is', () => {
    const before = structuredClone(library);
    at(tilburg);
    expect(library).toEqual(before);
  });

  test.each(['act.words', 'act.nowhere', 'toString'])('%s has none', (action) =>
    expect(documentsFor(library, action, tilburg)).toEqual([]),
  );
});

describe('what is logged', () => {
  const facts = (place: DocumentPlace, task: string | null) =>
    logsFor(library, 'act.step', place, task).map(({ fact }) => fact);

  test('about a pupil: the facts of the place', () => {
    expect(facts(tilburg, null)).toEqual(['done.act.step', 'plan.goalDate']);
    expect(facts(denbosch, null)).toEqual(['done.act.step']);
  });

  test('about a task of the school: that its rule was done', () =>
    expect(facts(tilburg, 'tilburg.list.monthly')).toEqual(['done.tilburg.list.monthly']));

  test.each(['act.words', 'act.nowhere'])('%s logs nothing', (action) =>
    expect(logsFor(library, action, tilburg, null)).toEqual([]),
  );
});
