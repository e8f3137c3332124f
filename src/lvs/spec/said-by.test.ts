import { describe, expect, it } from 'vitest';
import { page } from '../../../test/support/page.ts';
import type { FieldSpec } from '../../store/view-spec.ts';
import { saidBy, saidOnce } from './said-by.ts';

const row = `
  <section aria-label="Te laat, 3keer vermeld">
    <h2>Te laat • 2026/2027</h2>
    <p class="regel" title="Nederlands">
      <b class="naam">Kees de Boer</b><b class="naam weg">K. de Boer</b>
      <i class="status te-laat active"></i><i class="status huiswerk active"></i>
      <span class="uur">3e</span><span class="uur">4e</span>
    </p>
  </section>`;

function said(spec: Omit<FieldSpec, 'field'>): string | null {
  const element = page(row).querySelector<HTMLElement>('.regel')!;
  return saidOnce({ field: 'code', ...spec }, element)?.text ?? null;
}

describe('what a field takes', () => {
  it.each<[string, Omit<FieldSpec, 'field'>, string | null]>([
    ['the text that is shown, not its hidden double', { at: '.naam' }, 'Kees de Boer'],
    ['what is hidden only where the view asks', { at: '.weg', hidden: true }, 'K. de Boer'],
    ['a title', { from: 'title' }, 'Nederlands'],
    ['a label around the row', { around: 'section', from: 'aria-label' }, 'Te laat, 3keer vermeld'],
    ['a piece', { around: 'section', at: 'h2', piece: { by: '•', at: 0 } }, 'Te laat'],
    ['the last piece', { around: 'section', at: 'h2', piece: { by: '•', at: -1 } }, '2026/2027'],
    ['no piece that is not there', { at: '.naam', piece: { by: '•', at: 1 } }, null],
    ['nothing outside what stands around', { around: 'table', at: 'h2' }, null],
    [
      'a class by its meaning',
      { at: '.status', from: 'classes', words: { 'te-laat': 'TL' } },
      'TL',
    ],
    ['nothing of an unknown word', { at: '.naam', words: { 'te laat': 'TL' } }, null],
    ['a word however it is written', { at: '.naam', words: { 'Kees De Boer': 'K' } }, 'K'],
    ['two wordings together', { at: '.uur' }, '3e + 4e'],
  ])('%s', (_, spec, text) => {
    expect(said(spec)).toBe(text);
  });

  it('two states together, so that neither passes for the only one', () => {
    const words = { 'te-laat': 'Te laat', huiswerk: 'Huiswerk' };
    expect(said({ at: '.status', from: 'classes', words })).toBe('Te laat + Huiswerk');
  });

  it('one wording once, however often it stands there', () => {
    const document = page('<p>Kees</p><p>Kees</p>');
    expect(saidBy({ field: 'pupil', at: 'p' }, document)).toHaveLength(1);
  });

  it('what stands in an open shadow root', () => {
    const document = page('<x-kop></x-kop>');
    const root = document.querySelector('x-kop')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<div class="titel">Kees de Boer</div>';
    const [cell] = saidBy({ field: 'pupil', at: 'x-kop >>> .titel' }, document);
    expect(cell?.text).toBe('Kees de Boer');
  });
});
