import type { PersonalMark } from '../schools/profile/mapping-words.ts';
import type { Expected } from '../schools/profile/problem.ts';
import type { SpecExpected } from '../store/view-spec-schema.ts';

/** Words for the parts of a mapping, as in its file. */
export const MAPPING_PARTS: Readonly<Record<string, string>> = {
  mappings: 'aangeleerde pagina (mappings)',
  spec: 'hoe de pagina wordt gelezen (spec)',
  title: 'titel (title)',
  scope: 'over wie de pagina gaat (scope)',
  when: 'wanneer het deze pagina is (when)',
  path: 'adres van de pagina (path)',
  shows: 'wat op de pagina staat (shows)',
  headers: 'koppen (headers)',
  rows: 'rijen (rows)',
  fields: 'veld (fields)',
  field: 'soort veld (field)',
  page: 'gegeven van de hele pagina (page)',
  words: 'woorden (words)',
  at: 'plaats (at)',
  around: 'plaats eromheen (around)',
  empty: 'woorden voor niets (empty)',
  noReason: 'woorden voor geen reden (noReason)',
  madeOn: 'gemaakt op (madeOn)',
  label: 'woorden bij de code (label)',
  confirmedOn: 'bevestigd op (confirmedOn)',
};

type Mapped =
  | SpecExpected
  | Extract<Expected, { form: 'page-word' | 'no-number' | 'mapping-file' }>;
type Form = Exclude<
  Mapped['form'],
  'object' | 'list' | 'whole' | 'on-off' | 'one-of' | 'known-key'
>;

/** What should stand at a place of a mapping; the rest is said as of any setting. */
export function sayMappingExpected(expected: Extract<Mapped, { form: Form }>): string {
  switch (expected.form) {
    case 'some':
      return `een lijst met ${expected.least} tot en met ${expected.most} onderdelen`;
    case 'short-text':
      return `een tekst van hooguit ${expected.most} tekens`;
    case 'selector':
      return `een plaats op de pagina (CSS-selector) van hooguit ${expected.most} tekens`;
    case 'path-pattern':
      return 'het deel van het adres na de site, zoals /leerling/*/absenties';
    case 'true-or-selectors':
      return 'altijd (true), of een lijst met plaatsen op de pagina';
    case 'today-complete':
      return 'nooit (never), alles ingevuld (all-filled), een kenmerk (shows) of een tijd (after)';
    case 'place':
      return 'waar het staat: onder een kop (headers), in een kolom (index) of op een plaats (at)';
    case 'page-word':
      return `woorden van de pagina zelf, ${WITHOUT[expected.not](expected.most)}`;
    case 'no-number':
      return 'een adres of plaats zonder lang nummer: dat kan van een leerling zijn';
    case 'mapping-file':
      return 'een bestand met één aangeleerde pagina van Verzuimwijzer (JSON)';
  }
}

const WITHOUT: Record<PersonalMark, (most: number) => string> = {
  date: () => 'zonder datum',
  number: () => 'zonder lang nummer',
  length: (most) => `hooguit ${most} tekens en zes woorden`,
};
