import type {
  ChecklistDocument,
  DocumentField,
  DocumentLibrary,
  FormDocument,
  InvitationDocument,
  Scope,
} from './document.ts';

const FOR_ALL: Scope = { packs: null, sectors: null, municipalities: null };

const field = (id: string, scope: Partial<Scope> = {}): DocumentField => ({
  ...FOR_ALL,
  ...scope,
  id,
  label: id,
  type: 'text',
  choices: [],
  section: 'Eén',
  from: null,
  ask: 'Wat?',
  hint: null,
  required: false,
  health: false,
});

const base = (id: string, scope: Partial<Scope> = {}) => ({
  ...FOR_ALL,
  ...scope,
  id,
  title: id,
  about: 'Een formulier.',
  sources: {},
  ours: null,
  anonymous: false,
  before: [],
  fields: [],
  deadlines: [],
});

const everywhere: FormDocument = {
  ...base('doc.everywhere'),
  kind: 'form',
  to: [],
  fields: [
    field('for-all'),
    field('for-po', { sectors: ['po'] }),
    field('for-tilburg', { packs: ['tilburg'], municipalities: ['tilburg'] }),
  ],
  deadlines: [
    { ...FOR_ALL, title: 'Evaluatie', from: { kind: 'due' } },
    { ...FOR_ALL, packs: ['groningen'], title: 'Antwoord', from: { kind: 'due' } },
  ],
};

const list: ChecklistDocument = {
  ...base('doc.list', { packs: ['tilburg'] }),
  kind: 'checklist',
  items: [
    { ...FOR_ALL, id: 'all', text: 'Alles', demands: {}, field: null, section: 'Eén' },
    {
      ...FOR_ALL,
      sectors: ['po'],
      id: 'po',
      text: 'Po',
      demands: {},
      field: null,
      section: 'Eén',
    },
  ],
};

const meeting: InvitationDocument = {
  ...base('doc.meeting'),
  kind: 'invitation',
  attendees: [
    { ...FOR_ALL, who: 'ouders', presence: 'must', when: null, partners: [] },
    {
      ...FOR_ALL,
      packs: ['denbosch'],
      who: 'leerplicht',
      presence: 'must',
      when: null,
      partners: [],
    },
  ],
  agenda: [],
  paragraphs: [],
};

/** A small invented library: one step with three documents, one task with words only. */
export const library: DocumentLibrary = {
  documents: { [meeting.id]: meeting, [list.id]: list, [everywhere.id]: everywhere },
  actions: {
    'act.step': {
      documents: ['doc.list', 'doc.everywhere', 'doc.meeting'],
      wordsOnly: null,
      logs: [
        { ...FOR_ALL, label: 'Gedaan op', fact: 'done.act.step', as: 'dates' },
        { ...FOR_ALL, packs: ['tilburg'], label: 'Doel op', fact: 'plan.goalDate', as: 'date' },
        { ...FOR_ALL, label: 'Gehouden op', fact: 'done.{rule}', as: 'dates' },
      ],
    },
    'act.words': { documents: [], wordsOnly: 'Niets in te vullen.', logs: [] },
  },
};
