import { setupTexts } from '../../texts/setup.ts';
import { municipalityNames, protocolNames, sectorNames } from '../../texts/setup-names.ts';
import { LinesField } from '../fields/LinesField.tsx';
import { SelectField } from '../fields/SelectField.tsx';
import { TextField } from '../fields/TextField.tsx';
import type { PartProps } from './part-props.ts';

export function AboutSchool({ draft, change, errorAt }: PartProps) {
  return (
    <fieldset>
      <legend>{setupTexts.aboutSchool}</legend>
      <TextField
        path="name"
        label={setupTexts.name}
        error={errorAt('name')}
        value={draft.name}
        onChange={(name) => change({ name })}
      />
      <LinesField
        path="origins"
        label={setupTexts.origins}
        hint={setupTexts.originsHint}
        error={errorAt('origins')}
        rows={2}
        value={draft.origins}
        onChange={(origins) => change({ origins })}
      />
      <div class="columns">
        <SelectField
          path="sector"
          label={setupTexts.sector}
          error={errorAt('sector')}
          names={sectorNames}
          value={draft.sector}
          onChange={(sector) => change({ sector })}
        />
        <SelectField
          path="municipality"
          label={setupTexts.municipality}
          error={errorAt('municipality')}
          names={municipalityNames}
          value={draft.municipality}
          onChange={(municipality) => change({ municipality })}
        />
        <SelectField
          path="protocol"
          label={setupTexts.protocol}
          error={errorAt('protocol')}
          names={protocolNames}
          value={draft.protocol}
          onChange={(protocol) => change({ protocol })}
        />
      </div>
    </fieldset>
  );
}
