import { teachTexts } from '../../texts/teach.ts';
import { SelectField } from '../fields/SelectField.tsx';
import { TextField } from '../fields/TextField.tsx';
import type { Choices } from './choices.ts';

/** How the list as a whole is to be understood. */
export function Agreements(props: {
  choices: Choices;
  onChange: (part: Partial<Choices>) => void;
}) {
  const { choices, onChange } = props;
  const field = <K extends keyof Choices>(key: K, label: string, names: Record<string, string>) => (
    <SelectField
      path={key}
      label={label}
      error={null}
      names={names}
      value={choices[key] as string}
      onChange={(value) => onChange({ [key]: value })}
    />
  );
  return (
    <div class="columns">
      {field('kind', teachTexts.kind, teachTexts.kinds)}
      {choices.kind !== 'totals' && field('order', teachTexts.order, teachTexts.orders)}
      {choices.kind !== 'totals' && field('year', teachTexts.year, teachTexts.years)}
      {choices.kind === 'events' && field('silence', teachTexts.silence, teachTexts.silences)}
      {choices.kind === 'register' && field('today', teachTexts.today, teachTexts.todays)}
      {choices.kind === 'register' && choices.today === 'after' && (
        <TextField
          path="after"
          label={teachTexts.after}
          error={null}
          value={choices.after}
          onChange={(after) => onChange({ after })}
        />
      )}
    </div>
  );
}

/** How pupils are told apart with the columns that were chosen, and what happens where that fails. */
export function PupilKey({ fields }: Pick<Choices, 'fields'>) {
  return (
    <div class="note">
      <h3>{teachTexts.keyTitle}</h3>
      <p>
        {teachTexts.keys[keyOf(fields)]} {teachTexts.sameName}
      </p>
    </div>
  );
}

function keyOf(fields: Choices['fields']): keyof typeof teachTexts.keys {
  if (fields.includes('number')) return 'number';
  if (!fields.includes('pupil') && !fields.includes('last-name')) return 'page';
  if (fields.includes('birth-date')) return 'birth-date';
  return fields.includes('group') ? 'group' : 'name';
}
