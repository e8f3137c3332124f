import type { PupilCase } from '../../rules/attendance/pupil-case.ts';
import { agesOn, consentFor } from '../../rules/evaluate/care-for.ts';
import { residenceOn } from '../../rules/evaluate/residence.ts';
import { type Explained, labelled } from './explain-rule.ts';

/** What must be asked or told before each step that a met rule offers. */
export function consentLines(pupilCase: PupilCase, spoken: readonly Explained[]): string[] {
  const { asOf, pupil } = pupilCase;
  const { municipality } = residenceOn(pupilCase, asOf);
  const seen = new Set<string>();
  const lines = spoken
    .filter(({ trace }) => trace.signal?.status === 'met')
    .flatMap(({ trace, pack }) => trace.signal!.actions.map((action) => ({ action, pack })))
    .flatMap(({ action, pack }) => {
      const key = `${pack.id} ${action}`;
      if (seen.has(key)) return [];
      seen.add(key);
      const advice = consentFor(pack, action, agesOn(pupil.birthDate, asOf), municipality);
      if (advice === null) return [];
      return [
        `${action} (${pack.id})`,
        ...labelled('ask', advice.what === null ? [] : [advice.what]),
        ...labelled(
          'document',
          advice.fromDocument.map(({ id, sentence, section }) => `${sentence} (${section}; ${id})`),
        ),
      ];
    });
  return lines.length === 0 ? [] : ['', 'Consent for the steps of met rules', '', ...lines];
}
