import { describe, expect, it } from 'vitest';
import { logEntry, loggedDates, unlogEntry } from './log-entries.ts';

const talk = { fact: 'talk.date', as: 'date' } as const;
const contact = { fact: 'contact.log', as: 'dates' } as const;
const duo = { fact: 'duo.reported', as: 'reports' } as const;
const fact = (name: string, value: unknown) => ({ what: 'fact', name, value });

describe('one date', () => {
  it('takes the place of what stood there', () => {
    const facts = { 'talk.date': '2026-11-02' };
    expect(loggedDates(talk, facts)).toEqual(['2026-11-02']);
    expect(logEntry(talk, '2026-11-16', facts)).toEqual(fact('talk.date', '2026-11-16'));
    expect(unlogEntry(talk, '2026-11-02', facts)).toEqual(fact('talk.date', null));
  });

  it('is none where nothing or something else stands', () => {
    expect(loggedDates(talk, {})).toEqual([]);
    expect(loggedDates(talk, { 'talk.date': true })).toEqual([]);
  });
});

describe('a list of dates', () => {
  const facts = { 'contact.log': ['2026-11-18', '2026-11-10'] };

  it('grows by a day, each once', () => {
    expect(loggedDates(contact, facts)).toEqual(['2026-11-10', '2026-11-18']);
    expect(logEntry(contact, '2026-11-19', facts)).toEqual(
      fact('contact.log', ['2026-11-18', '2026-11-10', '2026-11-19']),
    );
    expect(logEntry(contact, '2026-11-10', facts)).toEqual(
      fact('contact.log', ['2026-11-18', '2026-11-10']),
    );
  });

  it('loses only the day that is taken back, and is gone with the last one', () => {
    expect(unlogEntry(contact, '2026-11-18', facts)).toEqual(fact('contact.log', ['2026-11-10']));
    expect(unlogEntry(contact, '2026-11-18', { 'contact.log': ['2026-11-18'] })).toEqual(
      fact('contact.log', null),
    );
  });
});

it('keeps what other reports to DUO say besides their day', () => {
  const first = { date: '2026-10-01', end: '2026-09-25', type: '16-uur' };
  const facts = { 'duo.reported': [first, { date: '2026-11-01' }] };
  expect(loggedDates(duo, facts)).toEqual(['2026-10-01', '2026-11-01']);
  expect(logEntry(duo, '2026-11-20', facts)).toEqual(
    fact('duo.reported', [first, { date: '2026-11-01' }, { date: '2026-11-20' }]),
  );
  expect(unlogEntry(duo, '2026-11-01', facts)).toEqual(fact('duo.reported', [first]));
});
