// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import generated from '../../../.generated/documents.json';
import type { DocumentLibrary } from '../../../rules/index.ts';
import type { CaseSheet, CaseStep } from '../../signals/case/case-sheet.ts';
import { CaseLibrary } from '../case-library.ts';
import { inventedSheet } from '../invented-sheet.fixture.ts';
import { StepDocuments } from './StepDocuments.tsx';

const library = generated as unknown as DocumentLibrary;
const mila = inventedSheet();
const saved = vi.hoisted(() => [] as [name: string, text: string, type: string][]);
vi.mock('../../platform/save-as-file.ts', () => ({
  saveAsFile: (...file: [string, string, string]) => saved.push(file),
}));

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
  saved.length = 0;
  Reflect.deleteProperty(navigator, 'clipboard');
});

async function show(action: string, step: Partial<CaseStep> = {}, sheet: CaseSheet = mila) {
  const shown = { ...mila.steps[0]!, id: action, pack: 'denbosch', blocked: [], done: [], ...step };
  await act(() =>
    render(
      <CaseLibrary value={library}>
        <StepDocuments sheet={sheet} step={shown} rule="denbosch.sick.frequent" />
      </CaseLibrary>,
      root,
    ),
  );
}

/** The field with this label. */
function field(label: string): HTMLInputElement {
  const found = [...root.querySelectorAll('label')].find(({ textContent }) =>
    textContent.startsWith(label),
  );
  if (found === undefined) throw new Error(`Expected a field “${label}”.`);
  return document.getElementById(found.htmlFor) as HTMLInputElement;
}
async function type(label: string, value: string) {
  const input = field(label);
  await act(() => {
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
function button(words: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find(
    (one) => one.textContent === words || one.ariaLabel === words,
  );
  if (found === undefined) throw new Error(`Expected a button “${words}”.`);
  return found;
}
const click = (words: string) =>
  act(async () => {
    button(words).click();
    // The clipboard answers later.
    await new Promise((resolve) => setTimeout(resolve));
  });
const missing = () =>
  [...root.querySelectorAll('.missing button')].map(({ textContent }) => textContent);
const text = () => root.textContent;
/** What was put on the clipboard. */
function clipboard(): string[] {
  const copied: string[] = [];
  const writeText = (words: string) => Promise.resolve(void copied.push(words));
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  return copied;
}

describe('the documents of a step', () => {
  it('lie open where there is one, and are a list to choose from where there are more', async () => {
    await show('act.form-jeugdarts');
    expect(field('Naam van de leerling').value).toBe('Mila Verzonnen');
    render(null, root);
    await show('act.explain-jeugdarts');
    const titles = [...root.querySelectorAll('.document-title')];
    expect(titles.map((one) => [one.textContent, one.getAttribute('aria-expanded')])).toEqual([
      ['Uitleg over de jeugdarts, met antwoorden', 'false'],
      ['Brief: de jeugdarts kijkt mee', 'false'],
    ]);
    expect(root.querySelector('form')).toBeNull();
  });

  it('are not pushed while the step is not open yet', async () => {
    await show('act.form-jeugdarts', { blocked: ['praat eerst met thuis'] });
    expect(root.querySelector('form')).toBeNull();
  });
});

describe('a form', () => {
  it('is filled from what was read, and names what only a person knows', async () => {
    await show('act.form-jeugdarts');
    // Sick on 24 and 25 September, 13 October, 9 and 10 November and 17 November; 9 November was a Monday.
    expect(field('Eerdere ziekmeldingen').value.split('\n')).toEqual([
      'do 24 september 2026 t/m vr 25 september 2026: 2 schooldagen ziek',
      'di 13 oktober 2026: 1 dag ziek',
      'ma 9 november 2026 t/m di 10 november 2026: 2 schooldagen ziek',
      'di 17 november 2026: 1 dag ziek',
    ]);
    expect(missing()).toEqual([
      'Geboortedatum',
      'Telefoonnummer van de ouder(s)',
      'Leerkracht of IB’er',
      'Stappen van school, met datum',
    ]);
    expect(field('Geboortedatum').getAttribute('aria-required')).toBe('true');
    await click('Telefoonnummer van de ouder(s)');
    expect(document.activeElement).toBe(field('Telefoonnummer van de ouder(s)'));
    await type('Telefoonnummer van de ouder(s)', '06 12 34');
    await type('Geboortedatum', '2016-04-02');
    expect(missing()).toEqual(['Leerkracht of IB’er', 'Stappen van school, met datum']);
  });

  it('says where not all was seen, until a person changed it', async () => {
    const half = inventedSheet({ from: '2026-11-02' });
    await show('act.form-jeugdarts', {}, half);
    const notes = () => document.getElementById(`${field('Overzicht van het verzuim').id}-notes`);
    const AT_LEAST = 'ten minste, want niet het hele schooljaar is gezien';
    expect(notes()?.textContent).toContain(AT_LEAST);
    await type('Overzicht van het verzuim', 'Zie bijlage');
    expect(notes()?.textContent).not.toContain(AT_LEAST);
  });

  it('keeps what was typed while it is closed, but for what is about health', async () => {
    await show('act.form-jeugdarts');
    const title = 'Aanmeldformulier ziekteverzuim';
    await type('E-mailadres van de ouder(s)', 'thuis@mail.example');
    await click(title);
    expect(button(title).ariaExpanded).toBe('false');
    await click(title);
    await type('Reden volgens de ouders', 'griep');
    await click(title);
    expect(button(title).ariaExpanded).toBe('true');
    expect(document.activeElement).toBe(button('Laat open'));
    await click('Laat open');
    expect(field('Reden volgens de ouders').value).toBe('griep');
    expect(document.activeElement).toBe(button(title));
    await click(title);
    await click('Sluit en wis dit');
    expect(button(title).ariaExpanded).toBe('false');
    await click(title);
    expect(field('Reden volgens de ouders').value).toBe('');
    expect(field('E-mailadres van de ouder(s)').value).toBe('thuis@mail.example');
  });

  it('takes what is seen later, but not in the place of what was typed', async () => {
    await show('act.form-jeugdarts');
    await type('Groep of klas', '7b');
    const later = { ...mila, pupil: { ...mila.pupil, name: 'Mila Verzonnen-Bedacht', group: '8' } };
    await show('act.form-jeugdarts', {}, later);
    expect(field('Naam van de leerling').value).toBe('Mila Verzonnen-Bedacht');
    expect(field('Groep of klas').value).toBe('7b');
  });

  it('asks nothing that was filled, and asks the rest in a sentence', async () => {
    await show('act.form-jeugdarts');
    expect(text()).toContain('Op welk nummer zijn de ouders te bereiken?');
    expect(text()).not.toContain('Hoe heet de school?');
  });
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
    const alert = () => document.getElementById(`${id}-notes`)?.querySelector('[role=alert]');
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
    expect(text()).toContain('Jeugdarts van de GGD: Telefoon 12');
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
    await click('Print dit blad');
    expect(paper).toContain('Aanmeldformulier ziekteverzuim');
    expect(paper).toContain('Naam van de leerling: Mila Verzonnen');
    expect(paper).toContain('Geboortedatum: ………');
    expect(paper).toContain('Gezien: 24 augustus 2026 t/m 19 november 2026.');
    window.dispatchEvent(new Event('afterprint'));
    expect(document.querySelector('.paper')).toBeNull();
    print.mockRestore();
  });
});
