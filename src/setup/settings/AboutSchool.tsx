import { roleNames } from '../../texts/first-run.ts';
import { setupTexts } from '../../texts/setup.ts';
import { municipalityNames, roleEffects, sectorNames } from '../../texts/setup-names.ts';
import { LinesField } from '../fields/LinesField.tsx';
import { SelectField } from '../fields/SelectField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { FormPart } from './FormPart.tsx';
import { PlaceAndSector } from './PlaceAndSector.tsx';
import type { PartProps } from './part-props.ts';

/** Which school it is, where its pages are, and who sits at this device. */
export function AboutSchool(props: PartProps) {
  const { draft, change, errorAt } = props;
  return (
    <FormPart part="school" title={setupTexts.aboutSchool}>
      <TextField
        path="name"
        label={setupTexts.name}
        hint={setupTexts.nameHint}
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
      <LinesField
        path="pageNames"
        label={setupTexts.pageNames}
        hint={setupTexts.pageNamesHint}
        error={errorAt('pageNames')}
        rows={2}
        value={draft.pageNames}
        onChange={(pageNames) => change({ pageNames })}
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
      </div>
      <PlaceAndSector {...props} />
      <SelectField
        path="role"
        label={setupTexts.role}
        hint={setupTexts.roleHint}
        error={errorAt('role')}
        names={roleNames}
        value={draft.role}
        onChange={(role) => change({ role })}
      />
      {draft.role !== '' && <p>{roleEffects[draft.role]}</p>}
    </FormPart>
  );
}
