import { describe, expect, it } from 'vitest';
import { inventedSheet } from '../invented-sheet.fixture.ts';
import { signalName } from './signal-words.ts';
import { whatChanges } from './what-changes.ts';

const find = (sheet: ReturnType<typeof inventedSheet>, rule: string) =>
  sheet.signals.find((one) => one.rule.id === rule)!;
const WAY =
  'Open in uw leerlingvolgsysteem de pagina van Mila Verzonnen over het hele schooljaar (vanaf 1 augustus 2026).';

describe('what would change a verdict', () => {
  it('is for a signal that is met and seen whole only what ends it', () => {
    const sheet = inventedSheet();
    expect(whatChanges(sheet, find(sheet, 'denbosch.sick.frequent'))).toEqual([
      'Het signaal stopt als: aangemeld bij de jeugdarts, of de reden is duidelijk.',
    ]);
  });

  it('is for one that is near the figure, and the days of its period that were not seen', () => {
    const sheet = inventedSheet({ from: '2026-10-26' });
    expect(whatChanges(sheet, find(sheet, 'denbosch.sick.frequent'))).toEqual([
      'Nu 2; vanaf 3 geldt het.',
      `Er zijn dagen niet gezien: 21 sep – 16 okt. ${WAY}`,
    ]);
  });

  it('is for one that is not certain the shortest way to know, and its name has no number', () => {
    const sheet = inventedSheet({ from: '2026-10-26' });
    const hours = find(sheet, 'law.unauth.16h-4lw');
    expect(hours.signal.status).toBe('unknown');
    expect(signalName(hours)).toBe('Uur zonder verlof');
    expect(whatChanges(sheet, hours)).toEqual([
      'Van een of meer dagen is de reden nog niet bekend. Bel naar huis, en zet de reden in uw leerlingvolgsysteem.',
      `Er zijn dagen niet gezien: 24 aug – 16 okt. ${WAY}`,
    ]);
  });

  it('is never a page where only a person can tell', () => {
    const sheet = inventedSheet({ from: '2026-10-26' });
    const hours = find(sheet, 'law.unauth.16h-4lw');
    const body = { ...hours.rule.body, count: { measure: 'flag' } as const };
    const signal = { ...hours.signal, excluded: [] };
    expect(whatChanges(sheet, { ...hours, signal, rule: { ...hours.rule, body } })).toEqual([
      'Dit hangt af van iets dat niet op de pagina staat. Noteer hieronder wat er al is gedaan.',
    ]);
  });
});
