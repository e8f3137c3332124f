// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CaseSheet } from '../../signals/case/case-sheet.ts';
import {
  button,
  click,
  clipboard,
  mila,
  root,
  show,
  text,
  type,
} from './shown-documents.fixture.tsx';

const saved = vi.hoisted(() => [] as [name: string, text: string, type: string][]);
vi.mock('../../platform/save-as-file.ts', () => ({
  saveAsFile: (...file: [string, string, string]) => saved.push(file),
}));
beforeEach(() => {
  saved.length = 0;
});

describe('copying', () => {
  it('copies one field as it is read, and says so', async () => {
    const copied = clipboard();
    await show('act.form-jeugdarts');
    await type('Geboortedatum', '2016-04-02');
    await click('Kopieer: Geboortedatum');
    expect(copied).toEqual(['2 april 2016']);
    expect(text()).toContain('Gekopieerd: Geboortedatum');
    expect(button('Kopieer: Geboortedatum').textContent).toBe('✓ Gekopieerd');
    await type('Geboortedatum', '2016-04-03');
    expect(button('Kopieer: Geboortedatum').textContent).toBe('Kopieer');
  });

  it('copies all in order with labels, and says what is still empty and where to log it', async () => {
    const copied = clipboard();
    await show('act.form-jeugdarts');
    await click('Kopieer alles');
    expect(copied[0]).toMatch(
      /^Leerling en ouders\nNaam van de leerling: Mila Verzonnen\nGeboortedatum:\nTelefoon/,
    );
    expect(copied[0]).toContain(
      '\n\nBijlage\nOverzicht van het verzuim:\ndo 24 september 2026: ziek',
    );
    expect(text()).toContain('Nog leeg: Geboortedatum, Telefoonnummer van de ouder(s), Leerkracht');
    expect(text()).toContain('Noteer dan hieronder: Aangemeld op.');
  });

  it('selects the text and says how, where the browser does not copy', async () => {
    await show('act.form-jeugdarts');
    await click('Kopieer: Naam van de leerling');
    const byHand = document.activeElement as HTMLTextAreaElement;
    expect(byHand.value).toBe('Mila Verzonnen');
    expect([byHand.selectionStart, byHand.selectionEnd]).toEqual([0, 'Mila Verzonnen'.length]);
    expect(byHand.labels[0]?.textContent).toContain('Ctrl+C');
  });
});

describe('what is sent', () => {
  it('is a text with what was filled in so far', async () => {
    await show('act.explain-jeugdarts');
    await click('Brief: de jeugdarts kijkt mee');
    const letter = () => root.querySelector('.letter-text')?.textContent;
    expect(letter()).toContain('Beste ……………………,');
    await type('Aan', 'ouder(s)');
    await type('Afzender', 'juf Els');
    expect(letter()).toContain('Beste ouder(s),We hebben gesproken over Mila Verzonnen.');
    expect(letter()).toMatch(/juf Els, \S.*$/);
    // A line with nothing but how to reach the sender is left out while that is empty.
    expect(letter()?.endsWith('…')).toBe(false);
  });

  it('names nobody where it is anonymous, and warns when a person does', async () => {
    await show('act.lpa-consult');
    expect(text()).toContain('In dit blad staat geen naam');
    const { id } = [...root.querySelectorAll('textarea')].find(({ value }) => value === '')!;
    const alert = () => document.getElementById(`${id}-error`);
    expect(alert()?.textContent).toBe('');
    await act(() => {
      const input = document.getElementById(id) as HTMLTextAreaElement;
      input.value = 'Wat doen we met mila?';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(alert()?.textContent).toContain('Dit blad noemt niemand');
  });

  it('says who must be there under their local names, and how to reach them', async () => {
    const id = 'partner.bosch.jeugdarts';
    const partners = [{ id, name: 'Jeugdarts van de GGD', when: '', contact: 'Telefoon 12' }];
    await show('act.zat', {}, { ...mila, partners: partners as unknown as CaseSheet['partners'] });
    await click('Inbreng in het ZAT of ondersteuningsteam');
    expect(text()).toContain('Wie erbij zijn');
    const guests = [...root.querySelectorAll('li')].map(({ textContent }) => textContent);
    expect(guests).toContain('jeugdartsJeugdarts van de GGD: Telefoon 12');
    expect(guests).toContain('schoolmaatschappelijk werk');
  });
});

describe('a deadline', () => {
  it('goes to the calendar once there is a day, without a name', async () => {
    await show('act.feedback-form');
    expect(text()).toContain('Evaluatie verzuim: kan zodra u “Terugkijken op” invult.');
    await type('Terugkijken op', '2026-12-04');
    await click('Zet in agenda: Evaluatie verzuim, 4 december 2026');
    const [[name, ics, mime]] = saved as [[string, string, string]];
    expect([name, mime]).toEqual(['evaluatie-verzuim.ics', 'text/calendar']);
    expect(ics).toContain('DTSTART;VALUE=DATE:20261204');
    expect(ics).not.toMatch(/Mila|Verzonnen/);
  });

  it('follows the day on which the step was logged', async () => {
    await show('act.form-jeugdarts');
    expect(text()).toContain('kan zodra u noteert wanneer deze stap is gedaan');
    // 20 November 2026.
    await show('act.form-jeugdarts', { done: [Date.UTC(2026, 10, 20) / 86_400_000] });
    expect(text()).toContain('Gesprek met de jeugdarts: navragen: 4 december 2026');
  });
});

describe('printing', () => {
  it('puts this document alone before the page, and takes it away', async () => {
    let paper = '';
    const print = vi.spyOn(window, 'print').mockImplementation(() => {
      paper = document.body.firstElementChild!.textContent;
    });
    await show('act.form-jeugdarts');
    await click('Print alleen dit');
    expect(paper).toContain('Aanmeldformulier ziekteverzuim');
    expect(paper).toContain('Naam van de leerling: Mila Verzonnen');
    expect(paper).toContain('Geboortedatum: ………');
    expect(paper).toContain('Gezien: 24 augustus 2026 t/m 19 november 2026.');
    window.dispatchEvent(new Event('afterprint'));
    expect(document.querySelector('.paper')).toBeNull();
    print.mockRestore();
  });

  it('puts no name above a text: whoever need not know reads none', async () => {
    let paper = '';
    const print = vi.spyOn(window, 'print').mockImplementation(() => {
      paper = document.body.firstElementChild!.textContent;
    });
    await show('act.mdo');
    await click('Uitnodiging voor het MDO');
    await click('Print alleen dit');
    expect(paper).toContain('We nodigen u uit voor een overleg');
    expect(paper).not.toContain('Mila');
    window.dispatchEvent(new Event('afterprint'));
    print.mockRestore();
  });
});
