// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import generated from '../../../.generated/documents.json';
import packs from '../../../.generated/packs.json';
import {
  type ActionDocument,
  type DocumentLibrary,
  type DocumentPlace,
  documentsFor,
  MUNICIPALITIES,
  SECTORS,
} from '../../../rules/index.ts';
import type { CaseSheet } from '../../signals/case/case-sheet.ts';
import { CaseLibrary } from '../case-library.ts';
import { inventedSheet } from '../invented-sheet.fixture.ts';
import { StepDocuments } from './StepDocuments.tsx';

const library = generated as unknown as DocumentLibrary;
const invented = inventedSheet();

interface Place {
  action: string;
  place: DocumentPlace;
  document: ActionDocument;
}

/** Every document of every step of a protocol, once for each form that it takes somewhere. */
function documentsIn(pack: string): Place[] {
  const seen = new Set<string>();
  return SECTORS.flatMap((sector) =>
    MUNICIPALITIES.flatMap((municipality) =>
      Object.keys(library.actions).flatMap((action) => {
        const place = { pack, sector, municipality };
        return documentsFor(library, action, place).flatMap((document) => {
          const key = `${action} ${JSON.stringify(document)}`;
          if (seen.has(key)) return [];
          seen.add(key);
          return [{ action, place, document }];
        });
      }),
    ),
  );
}

let root: HTMLElement;
function close() {
  render(null, root);
  root.remove();
}

/** Opens this one of the documents of a step, in a school at this place. */
async function open(action: string, place: DocumentPlace, title: string): Promise<HTMLElement> {
  const { pack, ...where } = place;
  const { school } = invented;
  const protocol = { ...school.protocol!, id: pack };
  const sheet: CaseSheet = { ...invented, school: { ...school, ...where, protocol } };
  const step = { ...invented.steps[0]!, id: action, pack, blocked: [] };
  root = document.createElement('div');
  document.body.append(root);
  await act(() =>
    render(
      <CaseLibrary value={library}>
        <StepDocuments sheet={sheet} step={step} rule="denbosch.sick.frequent" />
      </CaseLibrary>,
      root,
    ),
  );
  const button = [...root.querySelectorAll<HTMLElement>('.document-title')].find(
    ({ textContent }) => textContent === title,
  )!;
  if (button.ariaExpanded !== 'true') await act(() => button.click());
  return document.getElementById(button.getAttribute('aria-controls')!)!;
}

/** What is wrong with one document as it is shown; empty: nothing. */
async function wrongIn({ action, place, document: shown }: Place): Promise<string[]> {
  const box = await open(action, place, shown.title);
  const inputs = [...box.querySelectorAll<HTMLInputElement>('input, select, textarea')];
  const words = [box.textContent, ...inputs.map(({ value }) => value)].join('\n');
  const labels = [...box.querySelectorAll('label')];
  const fieldProblems = shown.fields.flatMap((field) => {
    const label = labels.find(({ htmlFor }) => htmlFor.endsWith(`-${field.id}`));
    if (!label?.textContent.includes(field.label)) return [`no label for ${field.id}`];
    const required = document.getElementById(label.htmlFor)?.ariaRequired === 'true';
    return required === field.required ? [] : [`${field.id} does not say that it is needed`];
  });
  const kept = inputs.filter(
    (input) =>
      input.getAttribute('autocomplete') !== 'off' ||
      (input.localName === 'input' && input.hasAttribute('value')),
  );
  return [
    ...(/\{[^}]*\}|undefined|null|NaN|\[object/.exec(words) ?? []),
    ...(words.includes(shown.about) ? [] : ['does not say what it is for']),
    ...(shown.anonymous && words.includes('Mila') ? ['names the pupil'] : []),
    ...kept.map(({ id }) => `${id} can be kept by the browser`),
    ...fieldProblems,
  ];
}

it.each(Object.keys(packs))(
  'shows every document of every step of %s, in every sector and municipality',
  { timeout: 120_000 },
  async (pack) => {
    const all = documentsIn(pack);
    expect(all.length).toBeGreaterThan(40);
    const problems: string[] = [];
    for (const one of all) {
      problems.push(
        ...(await wrongIn(one)).map((problem) => `${one.document.id}, ${one.action}: ${problem}`),
      );
      close();
    }
    expect(problems).toEqual([]);
  },
);
