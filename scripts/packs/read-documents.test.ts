import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readDocuments } from './read-documents.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'documents-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const known = {
  packs: ['own'],
  rules: ['own.late.talk'],
  partners: ['partner.own.lpa'],
  actions: ['act.talk', 'act.look'],
};

const DOCUMENTS = `documents:
  doc.letter:
    kind: letter
    title: Brief
    about: Een brief.
    packs: [own]
    to: ouders
    paragraphs: ["Over {name}, {seen-at}."]
    sections:
      - title: Brief
        fields:
          - { id: name, label: Leerling, from: pupil.name }
          - { id: seen-at, label: Gezien op, type: date, from: facts.talk.date }
          - { id: late, label: Te laat, type: yes-no, from: signal.own.late.talk }
          - { id: lpa, label: Leerplicht, from: partners.partner.own.lpa }
          - { id: greeting, label: Aan, type: choice, choices: [ouder, leerling], ask: "Aan wie?" }
    deadlines:
      - { title: Gesprek, from: { kind: field, field: seen-at } }
  doc.question:
    kind: question
    title: Vraag
    about: Een vraag zonder naam.
    anonymous: true
    to: [partner.own.lpa]
    sections:
      - title: Vraag
        fields:
          - { id: counts, label: Aantallen, type: list, from: absence.byKind }
`;
const STEPS = `actions:
  act.talk:
    documents: [doc.letter, doc.question]
    logs:
      - { label: Gedaan op, fact: talk.date }
      - { label: Gemeld op, fact: duo.reported, packs: [own] }
      - { label: Gebeld op, fact: contact.log }
      - { label: Gehouden op, fact: "done.{rule}" }
  act.look:
    words: Niets in te vullen.
`;

/** Reads the two files, of which one place is written otherwise. */
function read(from = '', to = '') {
  expect(`${DOCUMENTS}${STEPS}`).toContain(from);
  writeFileSync(join(folder, 'letters.yaml'), DOCUMENTS.replace(from, to));
  writeFileSync(join(folder, 'steps.yaml'), STEPS.replace(from, to));
  return readDocuments(folder, known);
}

test('documents come with their sections in the fields, and every default', () => {
  const { documents, actions } = read();
  expect(documents['doc.letter']).toMatchObject({
    id: 'doc.letter',
    packs: ['own'],
    sectors: null,
    anonymous: false,
    ours: null,
    fields: [
      { id: 'name', type: 'text', section: 'Brief', from: 'pupil.name', ask: null, health: false },
      { id: 'seen-at', section: 'Brief' },
      { id: 'late' },
      { id: 'lpa' },
      { id: 'greeting' },
    ],
  });
  expect(documents['doc.letter']).not.toHaveProperty('sections');
  expect(actions['act.look']).toEqual({
    documents: [],
    wordsOnly: 'Niets in te vullen.',
    logs: [],
  });
});

test('each log says how its fact takes the day', () =>
  expect(read().actions['act.talk']!.logs.map(({ fact, as }) => [fact, as])).toEqual([
    ['talk.date', 'date'],
    ['duo.reported', 'reports'],
    ['contact.log', 'dates'],
    ['done.{rule}', 'dates'],
  ]));

describe('what is wrong is told with file, line, key and the nearest spelling', () => {
  test.each([
    ['pack', 'packs: [own]', 'packs: [onw]', /letters\.yaml:6 .*"onw"; the nearest is "own"/],
    ['plain source', 'pupil.name', 'pupil.nme', /letters\.yaml:12 .*from: expected pupil\.name/],
    ['fact', 'facts.talk.date', 'facts.talk.dat', /:13 .*; the nearest is "talk\.date"/],
    ['rule', 'signal.own.late.talk', 'signal.own.late.tak', /:14 .*nearest is "own\.late\.talk"/],
    ['partner', 'to: [partner.own.lpa]', 'to: [partner.own.lap]', /:24 .*"partner\.own\.lpa"/],
    ['slot', '{name}', '{nane}', /:8 .*paragraphs\[0\]: expected for \{nane\} .*such as name/],
    ['brace', '{name}', '{name', /:8 .*expected every brace closed/],
    ['date field', 'field: seen-at }', 'field: lpa }', /:18 .*expected the id of a date field/],
    ['document', 'doc.question]', 'doc.questin]', /steps\.yaml:3 .*nearest is "doc\.question"/],
    ['step', 'act.look:', 'act.lok:', /steps\.yaml:9 .*; the nearest is "act\.look"/],
    ['log', 'fact: talk.date', 'fact: talk.dat', /steps\.yaml:5 .*nearest is "talk\.date"/],
    ['pack of a log', 'packs: [own] }', 'packs: [onw] }', /steps\.yaml:6 .*nearest is "own"/],
  ])('%s', (_, from, to, message) => expect(() => read(from, to)).toThrow(message));
});

describe('what does not fit is told', () => {
  test.each([
    ['a date from words', 'from: facts.talk.date', 'from: facts.caseOwner', /gives date/],
    ['a date from a list', 'from: facts.talk.date', 'from: absence.sick', /gives date/],
    ['words from yes or no', 'from: pupil.name', 'from: signal.own.late.talk', /gives text/],
    ['a choice of one', '[ouder, leerling]', '[ouder]', /expected two or more/],
    ['nothing that fills it', ', from: pupil.name', '', /expected a question/],
    ['an id twice', 'id: lpa', 'id: name', /expected each id once/],
    ['a document nobody reaches', ', doc.question]', ']', /a step with doc\.question/],
    [
      'words beside documents',
      'words: Niets',
      'documents: [doc.letter]\n    words: Niets',
      /either/,
    ],
    ['a step that is not there', 'act.look:\n    words: Niets in te vullen.', '', /act\.look/],
    ['a fact that takes no day', 'fact: talk.date', 'fact: caseOwner', /a fact that takes a day/],
  ])('%s', (_, from, to, message) => expect(() => read(from, to)).toThrow(message));
});

describe('an anonymous document is filled with nothing of the pupil', () => {
  test.each([
    'pupil.name',
    'pupil.group',
    'pupil.municipality',
    'absence.overview',
    'absence.unauthorised',
    'absence.sick',
    'actions.done',
    'facts.contact.log',
    'partners.involved',
    'regie',
  ])('not with %s', (source) =>
    expect(() => read('from: absence.byKind', `from: ${source}`)).toThrow(
      /:28 .*expected nothing of the pupil, since the document is anonymous/,
    ),
  );
});

test('a document stands in one file only', () => {
  writeFileSync(join(folder, 'again.yaml'), DOCUMENTS);
  expect(() => read()).toThrow(/letters\.yaml:2 .*expected each id once \(found "doc\.letter"\)/);
});
