import { describe, expect, test } from 'vitest';
import { documentAt, fieldsOf } from './real-documents.fixture.ts';

describe('the talk', () => {
  test('has nine steps, in order', () =>
    expect(
      documentAt('denbosch', 'act.talk-parents', 'doc.talk-guide', 'guide').steps.map(
        ({ title }) => title,
      ),
    ).toEqual([
      'Open het gesprek',
      'Vraag wat er speelt',
      'Vraag naar het deel van de school',
      'Praat over ziek melden',
      'Houd een spiegel voor',
      'Zoek een oplossing',
      'Vraag wat er nodig is',
      'Maak afspraken',
      'De toon',
    ]));

  test('every step but the tone has something to say; every step has a do and a do not', () => {
    const { steps } = documentAt('denbosch', 'act.talk-parents', 'doc.talk-guide', 'guide');
    expect(steps.filter(({ prompts }) => prompts.length === 0).map(({ title }) => title)).toEqual([
      'De toon',
    ]);
    for (const step of steps) {
      expect(step.do.length, step.title).toBeGreaterThan(0);
      expect(step.dont.length, step.title).toBeGreaterThan(0);
    }
  });

  test.each(['act.talk-parents', 'act.explain-jeugdarts'])('%s answers seven remarks', (action) =>
    expect(documentAt('denbosch', action, 'doc.jeugdarts-guide', 'guide').answers).toHaveLength(7),
  );
});

test('the form for the jeugdarts, field by field', () => {
  const form = documentAt('denbosch', 'act.form-jeugdarts', 'doc.jeugdarts-form', 'form');
  expect(form.fields.map(({ id, from }) => [id, from])).toEqual([
    ['name', 'pupil.name'],
    ['birth', 'pupil.birthDate'],
    ['phone', null],
    ['email', null],
    ['school', 'school.name'],
    ['group', 'pupil.group'],
    ['teacher', null],
    ['date', 'today'],
    ['reason-spread', 'signal.denbosch.sick.spread-month'],
    ['reason-long', 'signal.denbosch.sick.long-1w,denbosch.sick.long-10d'],
    ['reason-frequent', 'signal.denbosch.sick.frequent'],
    ['reason-striking', 'signal.denbosch.sick.striking'],
    ['earlier', 'absence.sick'],
    ['pattern', 'pattern.weekdays'],
    ['reason-parents', null],
    ['doctor', null],
    ['doctor-who', null],
    ['diagnosis', null],
    ['worries', null],
    ['wijkteam', 'involved.partner.bosch.wijkteam'],
    ['other-absence', null],
    ['other-which', 'absence.byKind'],
    ['lpa-involved', 'involved.partner.bosch.leerplicht'],
    ['duo-reports', 'facts.duo.reported'],
    ['done', 'actions.done'],
    ['result', null],
    ['overview', 'absence.overview'],
  ]);
  expect(form.fields.filter(({ health }) => health).map(({ id }) => id)).toEqual([
    'reason-parents',
    'doctor',
    'doctor-who',
    'diagnosis',
    'worries',
    'wijkteam',
  ]);
  expect(form.before.join()).toMatch(/met de ouders besproken/);
  expect(form.deadlines.map(({ from }) => from)).toEqual([
    { kind: 'after-done', after: 14, unit: 'days' },
  ]);
});

test('what the jeugdarts tells back', () => {
  const form = documentAt('denbosch', 'act.feedback-form', 'doc.jeugdarts-feedback', 'form');
  expect(fieldsOf(form)).toEqual([
    'name',
    'birth',
    'jgz-name',
    'jgz-phone',
    'jgz-email',
    'contact-date',
    'contact-round',
    'with-pupil',
    'phone-pupil',
    'with-parent',
    'phone-parent',
    'with-both',
    'information',
    'conclusion',
    'advice',
    'agreements',
    'review-date',
  ]);
  expect(form.fields.find(({ id }) => id === 'conclusion')!.choices).toHaveLength(3);
  // What cannot be read in the source is said, not made up.
  expect(form.ours).toMatch(/niet te lezen/);
});

describe('reports', () => {
  const report = (pack: string) => documentAt(pack, 'act.report-duo', 'doc.duo-report', 'report');
  test('have what must be in them', () => {
    expect(fieldsOf(report('denbosch'))).toEqual(
      expect.arrayContaining([
        'kind',
        'from-date',
        'end-date',
        'absence',
        'done',
        'preventive-held',
        'preventive-agreements',
        'informed',
      ]),
    );
    expect(report('law').fields.find(({ id }) => id === 'kind')!.choices).toHaveLength(4);
    expect(report('law').before[0]).toMatch(/weten vooraf/);
  });

  test('ask for the agreements of the preventive talk only where the protocol does', () => {
    expect(fieldsOf(report('haaglanden'))).not.toContain('preventive-agreements');
    expect(fieldsOf(report('tilburg'))).not.toContain('preventive-agreements');
  });

  test('as overig: below 16 hours with leerplicht, worrying, or four weeks', () => {
    const other = documentAt('tilburg', 'act.report-duo-overig', 'doc.duo-other-report', 'report');
    expect(other.fields.find(({ id }) => id === 'kind')!.choices).toHaveLength(3);
    expect(fieldsOf(other)).toEqual(expect.arrayContaining(['consulted', 'worry', 'done']));
  });

  test('in Onderwijs Transparant: first day, reason, what was done', () => {
    const report = documentAt('haaglanden', 'act.report-zv', 'doc.zv-report', 'report');
    const required = report.fields.filter((field) => field.required).map(({ id }) => id);
    expect(required).toEqual(['name', 'first-date', 'reason', 'done', 'informed']);
  });

  test('to samenwerkingsverband, GGD and leerplicht: pupil, reason, agreements', () =>
    expect(
      fieldsOf(
        documentAt('tilburg', 'act.report-swv-ggd-lpa', 'doc.long-absence-report', 'report'),
      ),
    ).toEqual(expect.arrayContaining(['name', 'reason', 'agreements'])));
});
