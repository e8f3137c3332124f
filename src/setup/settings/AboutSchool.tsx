import { roleNames } from '../../texts/first-run.ts';
import { setupTexts } from '../../texts/setup.ts';
import { municipalityNames, roleEffects, sectorNames } from '../../texts/setup-names.ts';
import { LinesField } from '../fields/LinesField.tsx';
import { SelectField } from '../fields/SelectField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { LockedPart } from '../locks/LockedPart.tsx';
import { FormPart } from './FormPart.tsx';
import { PlaceAndSector } from './PlaceAndSector.tsx';
import type { PartProps } from './part-props.ts';

/** What tells which school it is: often locked all together. */
const SCHOOL = ['name', 'origins', 'pageNames', 'sector', 'municipality'] as const;

/** Which school it is, where its pages are, and who sits at this device. */
export function AboutSchool(props: PartProps) {
  const { draft, change, errorAt } = props;
  return (
    <FormPart part="school" title={setupTexts.aboutSchool}>
      <LockedPart locks={SCHOOL}>
        <TextField
          path="name"
          lock="name"
          label={setupTexts.name}
          hint={setupTexts.nameHint}
          error={errorAt('name')}
          value={draft.name}
          onChange={(name) => change({ name })}
        />
        <LinesField
          path="origins"
          lock="origins"
          label={setupTexts.origins}
          hint={setupTexts.originsHint}
          error={errorAt('origins')}
          rows={2}
          value={draft.origins}
          onChange={(origins) => change({ origins })}
        />
        <LinesField
          path="pageNames"
          lock="pageNames"
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
            lock="sector"
            label={setupTexts.sector}
            error={errorAt('sector')}
            names={sectorNames}
            value={draft.sector}
            onChange={(sector) => change({ sector })}
          />
          <SelectField
            path="municipality"
            lock="municipality"
            label={setupTexts.municipality}
            error={errorAt('municipality')}
            names={municipalityNames}
            value={draft.municipality}
            onChange={(municipality) => change({ municipality })}
          />
        </div>
      </LockedPart>
      <PlaceAndSector {...props} />
      <SelectField
        path="role"
        lock="role"
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
