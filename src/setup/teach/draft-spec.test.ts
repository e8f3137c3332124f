import { describe, expect, it } from 'vitest';
import { page } from '../../../test/support/page.ts';
import { READ_WITH } from '../../../test/support/read-with.ts';
import { table } from '../../../test/support/table.ts';
import { candidatesIn } from '../../lvs/recognise/candidate.ts';
import { checkMappingSpec } from '../../schools/profile/check-mapping.ts';
import { type Choices, choicesOf, firstChoices } from './choices.ts';
import { draftProblems, draftSpec } from './draft-spec.ts';
import { pathPattern } from './path-pattern.ts';

const ROWS = [
  'Noor Aydın|10012|01-09-2026|3e uur|Ziek',
  'Sem de Wit|10013|02-09-2026|1e uur|Te laat',
];
const PLACE = { path: '/lijst', title: 'Lijst' };

function candidateOf(head: string, ...rows: string[]) {
  const [found] = candidatesIn(page(table(head, ...rows)), READ_WITH.words);
  if (!found) throw new Error('no candidate');
  return found.candidate;
}
const odd = candidateOf('Wie|Kenmerk|Moment|Blok|Wat', ...ROWS);

describe('firstChoices', () => {
  it('takes each column for what its cells look like, where its header says nothing', () => {
    expect(firstChoices(odd)).toMatchObject({
      kind: 'events',
      fields: ['pupil', 'number', 'date', 'part', 'kind'],
    });
  });

  it('takes words beside a code for what it means', () => {
    const both = candidateOf(
      'Wie|Moment|Teken|Uitleg',
      'Noor Aydın|01-09-2026|Z|Ziek',
      'Sem de Wit|01-09-2026|L|Te laat',
    );
    expect(firstChoices(both).fields).toEqual(['pupil', 'date', 'code', 'reason']);
  });

  it('takes the first of two columns that look alike', () => {
    const two = candidateOf(
      'Wie|Moment|Ingevoerd',
      'Noor Aydın|01-09-2026|02-09-2026',
      'Sem de Wit|01-09-2026|02-09-2026',
    );
    expect(firstChoices(two).fields).toEqual(['pupil', 'date', null]);
  });
});

describe('draftSpec', () => {
  const choices = firstChoices(odd);

  it('finds columns again by their folded header words', () => {
    expect(draftSpec(odd, choices, PLACE)).toEqual({
      id: 'events',
      title: 'Lijst',
      kind: 'events',
      scope: 'group',
      when: { path: '/lijst', headers: ['wie', 'kenmerk', 'moment', 'blok', 'wat'] },
      rows: { as: 'table' },
      fields: [
        { field: 'pupil', headers: ['wie'], required: true },
        { field: 'number', headers: ['kenmerk'] },
        { field: 'date', headers: ['moment'], required: true },
        { field: 'part', headers: ['blok'] },
        { field: 'kind', headers: ['wat'] },
      ],
      silence: 'nothing',
      dates: { order: 'day-month', year: 'period' },
    });
  });

  it('makes a view that may be stored, and that gives the same choices again', () => {
    const said: Choices = { ...choices, silence: 'present', order: 'month-day' };
    const spec = draftSpec(odd, said, PLACE);
    expect(checkMappingSpec(spec)).toEqual({ spec });
    expect(choicesOf(spec, odd)).toEqual(said);
  });

  it('keeps a column that a person left out from being read by its known word', () => {
    const known = candidateOf('Leerling|Datum|Verzuimdatum|Code', 'Noor|01-09-2026|02-09-2026|Z');
    const fields = ['pupil', null, 'date', 'code'] as const;
    const spec = draftSpec(known, { ...choices, fields: [...fields] }, PLACE);
    expect(spec.fields?.[1]).toEqual({ field: 'remark', headers: ['datum'] });
    expect(choicesOf(spec, known).fields).toEqual(fields);
  });

  it.each([
    ['a pupil', 'Fay van Dam'],
    ['a day', '01-09-2026'],
    ['a number', 'Leerling 10012'],
    ['a long text', 'Noor was vandaag eerst bij de tandarts en kwam daarna'],
  ])('does not keep a header that may be about %s', (_, header) => {
    const list = candidateOf(
      `Wie|${header}|Moment`,
      'Noor Aydın|Ziek|01-09-2026',
      'Sem de Wit|Ziek|01-09-2026',
    );
    const fields = ['pupil', 'kind', 'date'] as const;
    const spec = draftSpec(list, { ...choices, fields: [...fields] }, PLACE);
    expect(spec.fields?.map(({ field }) => field)).toEqual(['pupil', 'date']);
    expect(JSON.stringify(spec)).not.toContain(header.toLowerCase());
  });

  it('names a column without a header by its place', () => {
    const list = candidateOf(
      'Wie||Moment',
      'Noor Aydın|Ziek|01-09-2026',
      'Sem de Wit|Ziek|01-09-2026',
    );
    expect(draftSpec(list, firstChoices(list), PLACE).fields?.[1]).toEqual({
      field: 'kind',
      index: 1,
    });
  });
});

describe('draftProblems', () => {
  it('says what is missing for the kind of view', () => {
    const choices = firstChoices(odd);
    expect(draftProblems(odd, choices)).toEqual([]);
    const none = { ...choices, fields: choices.fields.map(() => null) };
    expect(draftProblems(odd, none)).toEqual(['date', 'code', 'headers']);
    expect(draftProblems(odd, { ...choices, kind: 'matrix' })).toEqual(['days']);
    expect(draftProblems(odd, { ...choices, kind: 'history' })).toEqual(['parts']);
    expect(draftProblems(odd, { ...choices, kind: 'totals' })).toEqual(['count']);
  });
});

describe('pathPattern', () => {
  it.each([
    ['/groep/verzuim', '/groep/verzuim'],
    ['/leerling/12/verzuim', '/leerling/*/verzuim'],
    ['/v2/leerling/a10012/verzuim', '/v2/leerling/*/verzuim'],
    ['/magister/#/leerlingen/10012/aanwezigheid?dag=2', '/magister/#/leerlingen/*/aanwezigheid'],
    ['/x/3f2504e0-4f89-11d3-9a0c-0305e82c3301', '/x/*'],
    ['/leerling/noor-aydin', '/leerling/*'],
  ])('%s', (path, pattern) => {
    expect(pathPattern(path, ['Noor Aydın'])).toBe(pattern);
  });
});
