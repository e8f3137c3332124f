import { fold } from '../words/text.ts';

type FormField = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const FIELDS = 'input, select, textarea';
const MARKS =
  '.ng-dirty, .dirty, .is-dirty, .k-dirty, .unsaved, .pending, .saving, [aria-busy=true], [data-dirty=true]';
const WORDS = /\b(?:niet|wordt) (?:opgeslagen|bewaard)\b|\bniet-opgeslagen\b|\bunsaved\b/;
const SAVE = /^(?:(?:registratie |wijzigingen )?(?:opslaan|bewaren)|bewaar|save(?: changes)?)$/;

/** Whether a person is still at a row: a field that was changed, or a mark that says so. `marks`: those of its view. */
export function isUnsaved(row: HTMLElement, marks: readonly string[]): boolean {
  const selector = [MARKS, ...marks].join(', ');
  if (row.matches(selector) || row.querySelector(selector) !== null) return true;
  if (WORDS.test(fold(row.textContent))) return true;
  return [...row.querySelectorAll<FormField>(FIELDS)].some(wasTouched);
}

/** Whether the page itself says that something on it is not saved. */
export function saysUnsaved(lines: readonly { text: string }[]): boolean {
  return lines.some(({ text }) => WORDS.test(fold(text)));
}

/** Whether the page waits for a click to save: what is pressed may then not be saved yet. */
export function canSave(document: Document): boolean {
  return [...document.querySelectorAll<HTMLButtonElement>('button, input[type=submit]')].some(
    (button) => !button.disabled && SAVE.test(fold(button.textContent || button.value)),
  );
}

/** Whether a field says something else than the page came with. */
function wasTouched(field: FormField): boolean {
  if ('options' in field) {
    const options = [...field.options];
    const first = options.some((option) => option.defaultSelected) ? -1 : 0;
    return options.some((option, i) => option.selected !== (option.defaultSelected || i === first));
  }
  if (field.type === 'radio' || field.type === 'checkbox') {
    return (field as HTMLInputElement).checked !== (field as HTMLInputElement).defaultChecked;
  }
  return field.value !== field.defaultValue;
}
