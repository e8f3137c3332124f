import { describe, expect, test } from 'vitest';
import type { Attendee, DocumentPlace, Municipality } from '../../rules/index.ts';
import { documentAt, fieldsOf } from './real-documents.fixture.ts';

describe('who must be there', () => {
  const who = (
    pack: string,
    action: string,
    id: string,
    presence: Attendee['presence'],
    place: Partial<DocumentPlace> = {},
  ) =>
    documentAt(pack, action, id, 'invitation', place)
      .attendees.filter((one) => one.presence === presence)
      .map((one) => one.who);

  test('an MDO in Haaglanden: parents and IB’er, leerplicht in two cases, preschool in one', () => {
    expect(who('haaglanden', 'act.mdo', 'doc.mdo', 'must')).toEqual([
      'ouders',
      'IB’er of ondersteuningscoördinator',
      'leerplicht',
      'leerplicht',
      'VSMW+',
      'JGZ',
    ]);
    const { attendees } = documentAt('haaglanden', 'act.mdo', 'doc.mdo', 'invitation');
    const lpa = attendees.filter((one) => one.who === 'leerplicht');
    expect(lpa.map(({ presence, when }) => [presence, when!.slice(0, 34)])).toEqual([
      ['must', 'als ongeoorloofd verzuim op de age'],
      ['must', 'als u denkt aan een vrijstelling o'],
      ['on-demand', 'als er nog geen ongeoorloofd verzu'],
    ]);
    expect(who('haaglanden', 'act.mdo', 'doc.mdo', 'on-demand')).toEqual([
      'leerling',
      'leerplicht',
      'adviseur SPPOH',
      'jeugdarts of jeugdverpleegkundige',
      'schoolmaatschappelijk werk, ook als schakel naar andere hulp',
      'consulent of koppelgenoot van het jeugdteam',
      'deskundigen en behandelaars',
    ]);
  });

  test('an MDO in ’s-Hertogenbosch: the protocol names nobody, and we say so', () => {
    expect(who('denbosch', 'act.mdo', 'doc.mdo', 'must')).toEqual([
      'ouders',
      'IB’er of ondersteuningscoördinator',
    ]);
    expect(documentAt('denbosch', 'act.mdo', 'doc.mdo', 'invitation').ours).toMatch(
      /noemt niet wie/,
    );
  });

  test('the ZAT', () => {
    expect(who('denbosch', 'act.zat', 'doc.zat', 'must')).toEqual([
      'ondersteuningscoördinator of IB’er, met wie het inbrengt',
      'jeugdarts',
      'schoolmaatschappelijk werk',
      'leerplicht',
    ]);
    expect(who('tilburg', 'act.zat', 'doc.zat', 'must')).toEqual([
      'ondersteuningscoördinator of IB’er, met wie het inbrengt',
      'ouders en leerling',
      'de Toegang',
      'leerplicht',
    ]);
    expect(who('tilburg', 'act.zat', 'doc.zat', 'on-demand')).toEqual([
      'mentor',
      'psycholoog',
      'orthopedagoog',
      'jeugdarts',
    ]);
  });

  test.each([
    ['denbosch', 'act.broad-meeting', 'doc.broad-meeting', 4, 2],
    ['denbosch', 'act.casuistiek', 'doc.casuistry', 6, 0],
    ['denbosch', 'act.doorbraak', 'doc.doorbraak', 6, 2],
    ['tilburg', 'act.overlegtafel', 'doc.exemption-table', 5, 0],
    ['tilburg', 'act.actietafel', 'doc.actietafel', 6, 2],
    ['groningen', 'act.oza', 'doc.education-care-plan', 4, 2],
    ['tilburg', 'act.invite-preventive', 'doc.preventive-invitation', 4, 0],
  ])('%s %s', (pack, action, id, must, onDemand) => {
    expect(who(pack, action, id, 'must')).toHaveLength(must);
    expect(who(pack, action, id, 'on-demand')).toHaveLength(onDemand);
  });
});

test('what a plan needs, and which protocol asks for it', () => {
  const { items } = documentAt('denbosch', 'act.plan-smart', 'doc.plan-checks', 'checklist');
  expect(items.map(({ id, demands }) => [id, Object.keys(demands)])).toEqual([
    ['analysis', ['haaglanden', 'denbosch', 'tilburg', 'groningen']],
    ['smart', ['denbosch', 'tilburg']],
    ['who-what-when', ['haaglanden', 'denbosch', 'tilburg']],
    ['co-author', ['haaglanden', 'denbosch', 'tilburg', 'groningen']],
    ['regie', ['haaglanden', 'denbosch', 'tilburg', 'groningen']],
    ['review-date', ['haaglanden', 'tilburg']],
    ['sent', ['tilburg']],
    ['place', ['haaglanden', 'denbosch', 'tilburg', 'groningen']],
  ]);
  const plan = documentAt('tilburg', 'act.plan-smart', 'doc.plan', 'form');
  expect(fieldsOf(plan)).toEqual(
    expect.arrayContaining([
      'causes',
      'outlook',
      'goal',
      'who-what-when',
      'pupil-parents',
      'case-owner',
      'contacts',
      'review-date',
    ]),
  );
  expect(fieldsOf(documentAt('denbosch', 'act.plan-smart', 'doc.plan', 'form'))).toEqual(
    expect.arrayContaining(['stagnation', 'waiting-list']),
  );
});

describe('what must be ready before it goes on', () => {
  test('opschaling in Haaglanden', () => {
    const { items } = documentAt(
      'haaglanden',
      'act.opschaling',
      'doc.opschaling-file',
      'checklist',
    );
    expect(items.map(({ id }) => id).slice(0, 5)).toEqual([
      'several-mdos',
      'plan-failed',
      'no-solution',
      'first-date-known',
      'municipality-known',
    ]);
  });

  test.each<[Municipality, string, number]>([
    ['den-haag', 'step-dh', 4],
    ['leidschendam-voorburg', 'step-lv', 3],
    ['rijswijk', 'step-r', 3],
  ])('in %s the steps of its own route', (municipality, id, steps) => {
    const { fields } = documentAt(
      'haaglanden',
      'act.opschaling',
      'doc.opschaling-request',
      'form',
      {
        municipality,
      },
    );
    const step = fields.filter((field) => field.id.startsWith('step-'));
    expect(step.map((field) => [field.id, field.choices.length])).toEqual([[id, steps]]);
  });

  test('the doorbraakoverleg', () =>
    expect(
      fieldsOf(documentAt('denbosch', 'act.doorbraak', 'doc.doorbraak', 'invitation')),
    ).toEqual(expect.arrayContaining(['plan', 'why-not', 'cause', 'managers'])));

  test('Portvolio, and Portvolio alone', () => {
    const needed = ['done', 'reports', 'privacy-statement'];
    expect(
      fieldsOf(documentAt('tilburg', 'act.swv-advice', 'doc.swv-question', 'question')),
    ).toEqual(expect.arrayContaining(needed));
    expect(
      fieldsOf(documentAt('denbosch', 'act.swv-advice', 'doc.swv-question', 'question')),
    ).not.toContain('privacy-statement');
    expect(
      fieldsOf(documentAt('tilburg', 'act.actietafel', 'doc.actietafel', 'invitation')),
    ).toEqual(expect.arrayContaining(['advice', ...needed]));
  });
});
