// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { inventedSheet } from '../invented-sheet.fixture.ts';
import {
  button,
  click,
  field,
  hide,
  mila,
  missing,
  root,
  show,
  text,
  type,
} from './shown-documents.fixture.tsx';

describe('the documents of a step', () => {
  it('lie open where there is one, and are a list to choose from where there are more', async () => {
    await show('act.form-jeugdarts');
    expect(field('Naam van de leerling').value).toBe('Mila Verzonnen');
    hide();
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
